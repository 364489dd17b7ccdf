package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Edition;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.shell.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The worksheets of the newest edition, for whoever writes them. That they hold together is among what every edition is
 * checked for, in {@code LessonTests}.
 */
class WorksheetTests {
    /** Three hours a week, the meeting too. */
    private static final int MOST_MINUTES = 180;

    private static final int MOST_OF_ONE = 45;

    private final Edition edition = new BuiltInEditions().newest();

    @Test
    void no_week_takes_more_than_three_hours() {
        assertThat(edition.weeks())
                .allSatisfy(week -> assertThat(week.mustMinutes())
                        .as("week " + week.number())
                        .isLessThanOrEqualTo(MOST_MINUTES));
        Week first = edition.weeks().getFirst();
        assertThat(first.mustMinutes())
                .as("the meeting, three lessons and two worksheets")
                .isEqualTo(first.sessionMinutes() + 30 + 30 + 40);
        assertThat(edition.worksheets().filter(Worksheet::must))
                .allMatch(worksheet -> worksheet.minutes() <= MOST_OF_ONE);
    }

    @Test
    void what_another_module_keeps_is_called_as_that_module_calls_it() {
        assertThat(edition.worksheets()).hasSizeGreaterThan(8);
        assertThat(edition.worksheets().filter(worksheet -> !worksheet.isDeclared()))
                .allMatch(worksheet -> worksheet.name().equals(worksheet.keptBy()))
                .extracting(Worksheet::keptBy)
                .containsExactlyInAnyOrder("footprint", "idea-cards", "idea-priorities", "strategy", "action-plan");
    }

    @Test
    void every_text_stands_in_both_languages_and_keeps_to_the_words() throws IOException {
        Words words = Words.read();
        try (Stream<Path> all = Files.walk(Path.of("content", "course"))) {
            List<Path> files = all.filter(path ->
                            path.getFileName().toString().startsWith("worksheet-") || path.endsWith("suggestions.yaml"))
                    .toList();
            assertThat(files).hasSizeGreaterThan(8);
            for (Path file : files) {
                JsonNode written = new YAMLMapper().readTree(file.toFile());
                for (Lang lang : Lang.values()) {
                    List<String> texts = written.findValuesAsString(lang.code());
                    assertThat(texts)
                            .hasSameSizeAs(
                                    written.findValuesAsString(lang.other().code()));
                    assertThat(texts).as(file.toString()).isNotEmpty().allMatch(text -> !text.isBlank());
                    assertThat(words.faults(lang, String.join("\n", texts)))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }

    @Test
    void every_trade_has_ten_topics() {
        for (String section : "ABCDEFGHIJKLMNOPQRSTUX".split("")) {
            assertThat(edition.suggested().topics(section)).hasSize(10).doesNotContainNull();
        }
    }
}
