package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NotedTests {
    @Test
    void what_another_process_has_noted_is_known_too() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "noted"));
        Path other = Files.writeString(folder.resolve("slips-of-another"), "theirs\n");
        try {
            var noted = new Noted("slips");
            noted.note("ours");
            noted.note("ours");
            assertThat(noted.all()).containsExactlyInAnyOrder("ours", "theirs");
            assertThat(new Noted("slips").all()).contains("ours");
            assertThat(new Noted("others").all()).isEmpty();
        } finally {
            Files.delete(other);
        }
    }
}
