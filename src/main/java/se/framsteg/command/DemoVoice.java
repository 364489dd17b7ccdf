package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What somebody at a made-up company tells, as {@code samples/voices.yaml} has it. @param state how far it has come */
record DemoVoice(
        String company, String name, String address, String role, boolean named, String state, List<String> answers) {
    private static final String FILE = "/samples/voices.yaml";

    static List<DemoVoice> all() {
        try (InputStream file = DemoVoice.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoVoice[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
