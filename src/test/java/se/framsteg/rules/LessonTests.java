package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.framsteg.course.Edition;
import se.framsteg.course.Editions;
import se.framsteg.course.Lesson;
import se.framsteg.shell.Lang;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The course's content, for whoever writes it: whole in both languages, readable in ten minutes, leading where it says. */
class LessonTests {
    private static final Path COURSE = Path.of("content", "course");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]*)\\)");
    private static final int FEWEST = 400;
    private static final int MOST = 700;

    @Test
    void every_lesson_is_whole_in_both_languages() throws IOException {
        for (Path lesson : files(path -> path.toString().matches(".*/lesson-\\d\\.(sv|en)\\.md"))) {
            assertThat(faults(lesson, Files.readString(lesson)))
                    .as(lesson.toString())
                    .isEmpty();
            Path other = Path.of(lesson.toString()
                    .replaceFirst("\\.(sv|en)\\.md$", lesson.toString().endsWith(".sv.md") ? ".en.md" : ".sv.md"));
            assertThat(other).exists();
        }
    }

    @Test
    void every_fault_is_seen() throws IOException {
        Path some = files(path -> path.endsWith("lesson-1.sv.md")).getFirst();
        String lesson = Files.readString(some);
        assertThat(faults(some, lesson.replaceFirst("(?s)\\n## Fundera på.*", "\n")))
                .isNotEmpty();
        assertThat(faults(some, lesson.replaceFirst("(?s)\\n3\\. .*", "\n"))).isNotEmpty();
        assertThat(faults(some, lesson.replaceFirst("(?s)(\\n## [^\\n]+\\n).*?\\n## ", "$1\n## ")))
                .isNotEmpty();
        assertThat(faults(some, lesson.replaceFirst("\\n## ", "\n" + "ord ".repeat(MOST) + "\n\n## ")))
                .isNotEmpty();
        assertThat(faults(some, lesson + "\n[hit](../week-9/lesson-9)\n")).isNotEmpty();
        assertThat(faults(some, lesson + "\nSe ansökan om omgången.\n")).isNotEmpty();
        assertThat(faults(some, lesson.replaceFirst("title: .*", "title:"))).isNotEmpty();
        assertThat(faults(some, lesson.replaceFirst("sources:\n", "sources:\n  - name: X\n    url: http://av.se\n")))
                .isNotEmpty();
    }

    @Test
    void the_course_has_six_weeks_with_three_lessons_that_must_be_read() {
        Edition edition = new Editions().newest();
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

    private static List<String> faults(Path file, String text) {
        var faults = new ArrayList<String>();
        Lang lang = file.toString().endsWith(".sv.md") ? Lang.SV : Lang.EN;
        String[] parts = text.split("(?m)^---\\n", 3);
        if (parts.length < 3) {
            return List.of("no head");
        }
        head(parts[1], faults);
        body(parts[2], lang, faults);
        LINK.matcher(parts[2])
                .results()
                .map(found -> found.group(1))
                .filter(link ->
                        !Files.exists(file.resolveSibling(link + ".sv.md").normalize()))
                .forEach(link -> faults.add("leads nowhere: " + link));
        faults.addAll(Words.read().faults(lang, parts[1].replaceAll("(?m)^\\w+:|url:.*", "") + parts[2]));
        return faults;
    }

    private static void head(String head, List<String> faults) {
        JsonNode written = new YAMLMapper().readTree(head);
        for (String field : List.of("title", "summary", "minutes", "must", "sources")) {
            if (!written.hasNonNull(field)
                    || written.get(field).isArray() && written.get(field).isEmpty()) {
                faults.add("no " + field);
            }
        }
        for (JsonNode source : written.path("sources")) {
            if (source.path("name").asString("").isBlank()) {
                faults.add("a source without a name");
            }
            if (source.hasNonNull("url") && !isWhole(source.get("url").asString())) {
                faults.add("no whole address that begins with https: " + source.get("url"));
            }
        }
        if (written.path("minutes").asInt(0) > 10) {
            faults.add("longer than ten minutes");
        }
    }

    @Test
    void every_address_in_the_content_that_leads_out_is_whole() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("content"))) {
            List<Path> texts = all.filter(path -> path.toString().matches(".*\\.(md|yaml|csv)"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(50);
            for (Path text : texts) {
                assertThat(addresses(Files.readString(text)).filter(address -> !isWhole(address)))
                        .as(text.toString())
                        .isEmpty();
            }
        }
        assertThat(addresses("url: http://www.av.se, [b](https://av), (https://www.av.se/å b) www.ei.se.")
                        .filter(address -> !isWhole(address)))
                .containsExactly("http://www.av.se", "https://av", "https://www.av.se/å", "www.ei.se");
    }

    private static Stream<String> addresses(String text) {
        return Pattern.compile("(?:[a-z]+://|www\\.)[^\\s\"'<>)\\]}]*[^\\s\"'<>)\\]},.;:]")
                .matcher(text)
                .results()
                .map(found -> found.group());
    }

    /** Whether it is an address of a server with a name, that nobody on the way can read or change. */
    private static boolean isWhole(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme())
                    && uri.getUserInfo() == null
                    && uri.getHost() != null
                    && uri.getHost().matches("([a-z0-9-]+\\.)+[a-z]{2,}")
                    && address.chars().allMatch(sign -> sign > ' ' && sign < 127);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static void body(String body, Lang lang, List<String> faults) {
        String[] sections = body.split("(?m)^## ");
        String questions = lang.pick("Fundera på", "Think about");
        String example = lang.pick("Exempel: ", "Example: ");
        if (Arrays.stream(sections)
                        .filter(section -> section.startsWith(example))
                        .count()
                != 1) {
            faults.add("not one example");
        }
        if (!sections[sections.length - 1].startsWith(questions + "\n")
                || count(Pattern.compile("(?m)^\\d\\. .+\\?$"), sections[sections.length - 1]) != 3) {
            faults.add("does not end with three questions to think about");
        }
        for (String section : sections) {
            if (section.lines().skip(1).allMatch(String::isBlank)) {
                faults.add("an empty section: " + section.strip());
            }
        }
        long words = words(body.substring(0, Math.max(0, body.lastIndexOf("## "))));
        if (words < FEWEST || words > MOST) {
            faults.add("%d words".formatted(words));
        }
        if (body.lines()
                .anyMatch(line -> line.startsWith("|")
                        && line.chars().filter(c -> c == '|').count() > 5)) {
            faults.add("a table too wide for a telephone");
        }
    }

    private static long words(String body) {
        return count(Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'-]*"), body.replaceAll("\\]\\([^)]*\\)", "]"));
    }

    private static long count(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.results().count();
    }

    private static List<Path> files(Predicate<Path> which) throws IOException {
        try (Stream<Path> all = Files.walk(COURSE)) {
            List<Path> found = all.filter(which).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
