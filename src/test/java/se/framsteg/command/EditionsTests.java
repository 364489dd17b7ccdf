package se.framsteg.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.framsteg.course.editions.SomeEdition;

/** Whoever writes an edition learns all that is wrong with its folder, without a server. */
class EditionsTests {
    private static final Path OURS = Path.of("content", "course", "2026");

    @TempDir
    Path place;

    @Test
    void the_course_as_it_is_has_nothing_to_mend() {
        assertThat(Commands.run(new String[] {"editions", OURS.toString()})).isZero();
    }

    @Test
    void all_that_must_be_mended_is_printed() throws Exception {
        write(new SomeEdition()
                .with("week-1/lesson-1.sv.md", "minutes: \\d+", "minutes: 11")
                .without("week-3/lesson-1.en.md"));
        Files.writeString(place.resolve("notes.txt"), "hej");
        Files.createSymbolicLink(place.resolve("week-1/lesson-9.sv.md"), Path.of("/etc/passwd"));
        try (var process = CommandLineProcess.of(Map.of("LC_ALL", "en_US.UTF-8"), "editions", place.toString())) {
            String said = String.join("\n", process.rest());
            assertThat(process.process().waitFor()).isEqualTo(1);
            assertThat(said)
                    .contains("week-1/lesson-1.sv.md, line 4: A lesson takes 1")
                    .contains("week-3/lesson-1.en.md: The file is missing.")
                    .contains("notes.txt: The file does not belong to a course.")
                    .doesNotContain("lesson-9");
        }
    }

    @Test
    void a_folder_that_is_not_there_is_wrong_use() {
        assertThat(Commands.run(
                        new String[] {"editions", place.resolve("nowhere").toString()}))
                .isEqualTo(2);
    }

    private void write(SomeEdition edition) throws IOException {
        for (var file : edition.files().texts().entrySet()) {
            Path path = place.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
