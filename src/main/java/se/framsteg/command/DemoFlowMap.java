package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What comes in and goes out at a made-up company of the demo, as {@code samples/flow-maps.yaml} has it. @param company its number */
record DemoFlowMap(String company, Map<String, DemoCompany.Written> worksheets) {
    private static final String FILE = "/samples/flow-maps.yaml";

    static List<DemoFlowMap> all() {
        try (InputStream file = DemoFlowMap.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoFlowMap[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
