package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * An idea of a made-up company of the demo, as {@code samples/ideas.yaml} has it. Days are told from today.
 *
 * @param number of its company
 * @param said by field; nothing for one that is only a title
 */
record DemoIdea(
        String number,
        String title,
        @Nullable Map<String, String> said,
        @Nullable List<Trial> trials,
        @Nullable Launch launch) {
    private static final String FILE = "/samples/ideas.yaml";

    /** @param owner by name @param doneOn where it is told what it showed */
    @JsonNaming(KebabCaseStrategy.class)
    record Trial(
            String what,
            String due,
            String owner,
            @Nullable String result,
            @Nullable String doneOn) {}

    record Launch(String on, String what, String link) {}

    static List<DemoIdea> all() {
        try (InputStream file = DemoIdea.class.getResourceAsStream(FILE)) {
            byte[] read = Objects.requireNonNull(file, FILE).readAllBytes();
            return List.of(new YAMLMapper().readValue(read, DemoIdea[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
