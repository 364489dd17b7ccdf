package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.course.editions.BuiltInEditions;
import se.framsteg.course.editions.EditionFolder;
import se.framsteg.course.editions.WholeAddress;
import se.framsteg.shell.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The course's content, for whoever writes it: what a region's own edition must be, and what we ask of ourselves besides. That
 * each fault is seen is tried in {@code EditionCheckTests}.
 */
class LessonTests {
    private static final Path COURSE = Path.of("content", "course");

    @Test
    void every_edition_is_whole_readable_in_its_time_and_leads_where_it_says() throws IOException {
        try (Stream<Path> editions = Files.list(COURSE)) {
            assertThat(editions.toList())
                    .isNotEmpty()
                    .allSatisfy(
                            edition -> assertThat(EditionFolder.read(edition).check(new BuiltInEditions().newest()))
                                    .isEmpty());
        }
    }

    @Test
    void every_lesson_keeps_to_the_words() throws IOException {
        Words words = Words.read();
        List<Path> lessons = files(path -> path.toString().matches(".*/lesson-\\d\\.(sv|en)\\.md"));
        assertThat(lessons).hasSizeGreaterThan(50);
        for (Path lesson : lessons) {
            assertThat(faults(words, lesson, Files.readString(lesson)))
                    .as(lesson.toString())
                    .isEmpty();
        }
        Path some = lessons.getLast();
        assertThat(faults(words, some, Files.readString(some) + "\nSe ansökan om omgången.\n"))
                .isNotEmpty();
    }

    @Test
    void the_course_has_six_weeks_with_three_lessons_that_must_be_read() {
        Edition edition = new BuiltInEditions().newest();
        assertThat(edition.weeks()).hasSize(6);
        assertThat(edition.weeks()).allSatisfy(week -> {
            assertThat(week.lessons()).hasSizeBetween(4, 5);
            assertThat(week.lessons().stream().filter(Lesson::must)).hasSize(3);
            assertThat(week.goals()).hasSizeBetween(3, 4);
        });
    }

    @Test
    void the_weeks_keep_to_the_words() throws IOException {
        Words words = Words.read();
        for (Path week : files(path -> path.endsWith("week.yaml"))) {
            JsonNode written = new YAMLMapper().readTree(week.toFile());
            for (Lang lang : Lang.values()) {
                List<String> texts = written.findValuesAsString(lang.code());
                assertThat(texts).hasSizeGreaterThan(4).allMatch(text -> !text.isBlank());
                assertThat(words.faults(lang, String.join("\n", texts)))
                        .as(week.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void every_address_in_the_content_that_leads_out_is_whole() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            List<Path> texts = all.filter(path -> path.toString().matches(".*\\.(md|yaml|csv)"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(50);
            for (Path text : texts) {
                assertThat(notWhole(Files.readString(text))).as(text.toString()).isEmpty();
            }
        }
        assertThat(notWhole("url: http://www.av.se, [b](https://av), (https://www.av.se/å b) www.ei.se."))
                .containsExactly("http://www.av.se", "https://av", "https://www.av.se/å", "www.ei.se");
    }

    private static List<String> notWhole(String text) {
        return WholeAddress.in(text)
                .map(MatchResult::group)
                .filter(address -> !WholeAddress.is(address))
                .toList();
    }

    private static List<String> faults(Words words, Path file, String text) {
        Lang lang = file.toString().endsWith(".sv.md") ? Lang.SV : Lang.EN;
        String[] parts = text.split("(?m)^---\\n", 3);
        return words.faults(lang, parts[1].replaceAll("(?m)^\\w+:|url:.*", "") + parts[2]);
    }

    private static List<Path> files(Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(COURSE)) {
            List<Path> found = all.filter(which).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
