package se.framsteg.course.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.framsteg.course.Edition;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;

class EditionCheckTests {
    private static final Edition KNOWN = new BuiltInEditions().newest();
    private static final String LESSON = "week-1/lesson-1.sv.md";
    private static final String WEEK = "week-1/week.yaml";
    private static final String MAP = "week-1/worksheet-stakeholder-map.yaml";
    private static final String TOPICS = "week-2/worksheet-materiality-map.yaml";
    private static final String EDITION = "edition.yaml";
    private static final String SUGGESTIONS = "suggestions.yaml";

    record Slip(String fault, String file, SomeEdition in) {
        Slip(String fault, String file, String written, String instead) {
            this(fault, file, new SomeEdition().with(file, written, instead));
        }
    }

    static Stream<Slip> slips() {
        String words = "ord ".repeat(700);
        return Stream.of(
                new Slip("missing", "week-2/lesson-2.en.md", new SomeEdition().without("week-2/lesson-2.en.md")),
                new Slip("missing", MAP, new SomeEdition().without(MAP)),
                new Slip("missing", SUGGESTIONS, new SomeEdition().without(SUGGESTIONS)),
                new Slip("missing", EDITION, new SomeEdition().without(EDITION)),
                new Slip("missing", "week-1/week.yaml", new SomeEdition().without(WEEK)),
                new Slip("unused", "week-9/week.yaml", new SomeEdition().and("week-9/week.yaml", "title: x")),
                new Slip("yaml", WEEK, "title: ", "title: [ "),
                new Slip("yaml", MAP, "(?m)^minutes: \\d+", "minutes: 10\nminutes: 10"),
                new Slip("shape.missing", WEEK, ", en: \"You can say[^\"]*\"", ""),
                new Slip("shape.missing", MAP, "(?m)^name: .*\\n", ""),
                new Slip("shape.unknown", MAP, "(?m)^must: ", "maste: true\nmust: "),
                new Slip("shape.number", MAP, "(?m)^minutes: .*", "minutes: en halvtimme"),
                new Slip("shape.one-of", MAP, "type: choice", "type: choise"),
                new Slip("held", MAP, "(?m)^    most: \\d+", "    most: 1"),
                new Slip("address", LESSON, "\\n## ", "\nSe www.av.se för mer.\n\n## "),
                new Slip("address", LESSON, "sources:\n", "sources:\n  - name: X\n    url: http://av.se\n"),
                new Slip("address", WEEK, "title: \\{sv: [^,]*", "title: {sv: \"Se http:\\\\x2f/av.se\""),
                new Slip("address", LESSON, "title: .*", "title: \"http:\\\\x2f/av.se\""),
                new Slip("signs", WEEK, "title: \\{sv: [^,]*", "title: {sv: \"\\\\0\""),
                new Slip("signs", MAP, "(?m)^must: ", "\"m\\\\u202est\": true\nmust: "),
                new Slip("signs", LESSON, "title: .*", "title: \"\\\\u202eabc\""),
                new Slip("signs", LESSON, "\\n## ", "\nEn&#8238;sak\n\n## "),
                new Slip("yaml.much", MAP, "(?m)^must: ", "a: " + "[".repeat(13) + "]".repeat(13) + "\nmust: "),
                new Slip("yaml.much", MAP, "(?m)^must: ", "a".repeat(81) + ": x\nmust: "),
                new Slip("yaml.much", MAP, "(?m)^must: ", "a: [" + "1, ".repeat(20_000) + "1]\nmust: "),
                new Slip("yaml.much", LESSON, "title: ", "a: " + "[".repeat(13) + "]".repeat(13) + "\ntitle: "),
                new Slip("week.goals", WEEK, "minutes: \\d+", "minutes: 0"),
                new Slip("week.minutes", WEEK, "minutes: \\d+", "minutes: 175"),
                new Slip("week.twice", "week-2/week.yaml", "worksheets: \\[", "worksheets: [stakeholder-map, "),
                new Slip("lesson.head", LESSON, "(?s)^---.*?---\\n", ""),
                new Slip("shape.missing", LESSON, "title: .*", "title:"),
                new Slip("lesson.minutes", LESSON, "minutes: \\d+", "minutes: 11"),
                new Slip("lesson.must", LESSON, "must: \\w+\\n", ""),
                new Slip("lesson.sources", LESSON, "(?s)sources:.*?---", "---"),
                new Slip("lesson.example", LESSON, "## Exempel: ", "## Till exempel: "),
                new Slip("lesson.questions", LESSON, "(?s)\\n## Fundera på.*", "\n"),
                new Slip("lesson.questions", LESSON, "(?s)\\n3\\. .*", "\n"),
                new Slip("lesson.empty", LESSON, "(?s)(\\n## [^\\n]+\\n).*?\\n## ", "$1\n## "),
                new Slip("lesson.words", LESSON, "\\n## ", "\n" + words + "\n\n## "),
                new Slip("lesson.table", LESSON, "\\n## ", "\n| a | b | c | d | e |\n|---|---|---|---|---|\n\n## "),
                new Slip("lesson.link", LESSON, "\\n## ", "\n[hit](../week-9/lesson-9)\n\n## "),
                new Slip("lesson.link", LESSON, "\\n## ", "\n[hit](javascript:alert(1))\n\n## "),
                new Slip("lesson.link", LESSON, "\\n## ", "\n[hit][x] <javascript:y>\n\n[x]: javascript:z\n\n## "),
                new Slip("lesson.picture", LESSON, "\\n## ", "\n![bild](https://evil.example.com/x.png)\n\n## "),
                new Slip("lesson.tags", LESSON, "\\n## ", "\nEn <b onclick=\"x()\">sak</b>.\n\n## "),
                new Slip("lesson.tags", LESSON, "\\n## ", "\n<script>alert(1)</script>\n\n## "),
                new Slip("lesson.deep", LESSON, "\\n## ", "\n" + "> ".repeat(20) + "djupt\n\n## "),
                new Slip("lesson.deep", LESSON, "\\n## ", "\n" + ">".repeat(10_000) + "djupt\n\n## "),
                new Slip("lesson.long", LESSON, "\\n## ", "\n" + ">".repeat(50_000) + "djupt\n\n## "),
                new Slip(
                        "sheet.name",
                        "week-1/worksheet-completion.yaml",
                        new SomeEdition()
                                .with(WEEK, "worksheets: \\[", "worksheets: [completion, ")
                                .and(
                                        "week-1/worksheet-completion.yaml",
                                        new SomeEdition()
                                                .with(MAP, "(?s)views:.*", "")
                                                .files()
                                                .needed(MAP))),
                new Slip("sheet.minutes", MAP, "(?m)^minutes: \\d+", "minutes: 46"),
                new Slip(
                        "sheet.size",
                        MAP,
                        new SomeEdition()
                                .changed(
                                        MAP,
                                        text -> text.substring(
                                                0,
                                                text.indexOf(text.contains("\nfields:") ? "\nfields:" : "\ntables:")))),
                new Slip("sheet.most-rows", MAP, "(?m)^    most: \\d+", "    most: 201"),
                new Slip("sheet.topics", TOPICS, "id: motive", "id: skal"),
                new Slip("sheet.kept", MAP, "(?m)^must: ", "kept-by: footprint\nmust: "),
                new Slip("sheet.declares", MAP, "(?m)^must: ", "kept-by: footprint\nmust: "),
                new Slip(
                        "sheet.kept-by",
                        "week-3/worksheet-footprint.yaml",
                        "kept-by: footprint",
                        "fields:\n  - {id: a, type: text, label: {sv: Å, en: A}}"),
                new Slip("sheet.id", MAP, "id: owner", "id: name"),
                new Slip("sheet.options", MAP, "(?s)type: choice\\n", "type: text\n"),
                new Slip("sheet.list", TOPICS, "suggest: topics", "suggest: allt"),
                new Slip("sheet.rows", MAP, "id: owner", "id: owner\n        of: nowhere/at-all"),
                new Slip("sheet.bounds", TOPICS, "most: 80", "most: 80.5"),
                new Slip("sheet.bounds", TOPICS, "most: 80", "most: 20000"),
                new Slip("sheet.bounds-large", TOPICS, "most: 80", "most: 1.0e-999999999"),
                new Slip("sheet.bounds-large", TOPICS, "most: 80", "most: 1.0e+300"),
                new Slip("sheet.bounds-large", TOPICS, "most: 80", "most: 80.1234567"),
                new Slip("sheet.bounds-large", TOPICS, "most: 80", "most: 1000000000001"),
                new Slip("sheet.threshold", TOPICS, "threshold: [\\d.]+", "threshold: 1.0e-999999999"),
                new Slip("sheet.no-table", MAP, "table: stakeholders", "table: nobody"),
                new Slip("sheet.never", MAP, "source: \\[asked", "source: [heard"),
                new Slip("sheet.no-field", MAP, "field: type", "field: slag"),
                new Slip("sheet.threshold", TOPICS, "threshold: [\\d.]+", "threshold: 0"),
                new Slip("sheet.rule", MAP, "field: type\\n", "\n"),
                new Slip("sheet.no-view", MAP, "influence-grid", "pie"),
                new Slip("sheet.view", MAP, "influence-grid", "materiality-grid"),
                new Slip("sheet.view-chosen", MAP, "influence-grid", "materiality-grid"),
                new Slip("needs.time", EDITION, "after\\]", "someday]"),
                new Slip("needs.sheet", EDITION, "name: stakeholder-map", "name: stakeholders"),
                new Slip("needs.again", EDITION, "name: stakeholder-map", "week: 1, name: stakeholder-map"),
                new Slip("suggested.other", SUGGESTIONS, "\\n  other:", "\n  others:"),
                new Slip("suggested.ten", SUGGESTIONS, "topics: \\[materials, ", "topics: ["),
                new Slip("suggested.topic", SUGGESTIONS, "topics: \\[materials, ", "topics: [material, "),
                new Slip("suggested.numbers", SUGGESTIONS, "much: \\d", "much: 6"),
                new Slip("suggested.unit", SUGGESTIONS, "unit: \\w[\\w-]*", "unit: famnar"));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void every_slip_is_seen_in_its_file(Slip slip) {
        List<Finding> found = EditionCheck.of(slip.in().files(), KNOWN);
        assertThat(found)
                .anySatisfy(each ->
                        assertThat(each).returns(slip.fault(), Finding::fault).returns(slip.file(), Finding::file));
        for (Lang lang : Lang.values()) {
            assertThat(found)
                    .allSatisfy(each -> assertThat(Frame.in(lang, () -> each.place() + each.says()))
                            .doesNotContain("{", "null"));
        }
    }

    @Test
    void the_course_as_it_is_has_none() {
        assertThat(EditionCheck.of(new SomeEdition().files(), KNOWN)).isEmpty();
    }

    @Test
    void a_slip_is_told_with_its_line() {
        var slip = new SomeEdition().with(LESSON, "\\n## ", "\n[hit](../week-9/lesson-9)\n\n## ");
        String[] lines = slip.files().needed(LESSON).split("\n");
        assertThat(EditionCheck.of(slip.files(), KNOWN))
                .singleElement()
                .satisfies(found -> assertThat(lines[found.line() - 1]).contains("[hit]"));
    }

    @Test
    void slips_in_many_files_are_told_at_once() {
        var slips = new SomeEdition()
                .with(LESSON, "minutes: \\d+", "minutes: 11")
                .with(MAP, "influence-grid", "pie")
                .with(EDITION, "after\\]", "someday]")
                .without("week-3/lesson-1.en.md");
        assertThat(EditionCheck.of(slips.files(), KNOWN))
                .extracting(Finding::file)
                .contains(LESSON, MAP, EDITION, "week-3/lesson-1.en.md");
    }

    @Test
    void what_is_built_to_take_for_ever_is_told_like_any_other_slip() {
        String laughs = IntStream.range(0, 30)
                .mapToObj(i -> "x%d: &x%d [%s]\n".formatted(i, i, i == 0 ? "ha" : "*x%d, *x%d".formatted(i - 1, i - 1)))
                .collect(Collectors.joining());
        for (String text : List.of(
                "[".repeat(100_000),
                "- ".repeat(100_000),
                "{a: ".repeat(50_000),
                laughs,
                "\n".repeat(250_000),
                "!!java.lang.Object x")) {
            for (String file : List.of(EDITION, MAP)) {
                assertThat(assertTimeout(
                                Duration.ofSeconds(20),
                                () -> EditionCheck.of(
                                        new SomeEdition().and(file, text).files(), KNOWN)))
                        .extracting(Finding::file)
                        .contains(file);
            }
        }
        for (String text :
                List.of("*a ".repeat(50_000), "[".repeat(100_000), "- ".repeat(50_000), "`".repeat(100_000))) {
            assertThat(assertTimeout(
                            Duration.ofSeconds(20),
                            () -> EditionCheck.of(
                                    new SomeEdition()
                                            .changed(LESSON, lesson -> lesson + "\n\n" + text + "\n")
                                            .files(),
                                    KNOWN)))
                    .extracting(Finding::file)
                    .contains(LESSON);
        }
    }

    @Test
    void what_would_take_longer_the_more_of_it_there_is_takes_a_moment() {
        String quoted = ">".repeat(1_000) + "a\n" + "a\n".repeat(6_500);
        for (String text : List.of(
                "a".repeat(290_000), "](".repeat(7_000), quoted, "## a\n".repeat(2_900), "http://a\n".repeat(30_000))) {
            var slip = new SomeEdition();
            for (int i = 0; i < 8; i++) {
                slip.and("week-8/lesson-%d.sv.md".formatted(i + 1), text)
                        .changed(
                                "week-%d/lesson-%d.sv.md".formatted(i / 2 + 1, i % 2 + 1),
                                lesson -> lesson + "\n\n" + text + "\n");
            }
            List<Finding> found = assertTimeout(Duration.ofSeconds(20), () -> EditionCheck.of(slip.files(), KNOWN));
            assertThat(found).hasSizeBetween(8, Findings.MOST);
        }
    }

    @Test
    void a_lesson_without_a_text_under_its_heading_is_told_with_its_line() {
        var slip = new SomeEdition()
                .changed(LESSON, lesson -> lesson.replaceFirst("(?m)^## Fundera", "## Tomt\n\n## Fundera"));
        String[] lines = slip.files().needed(LESSON).split("\n");
        assertThat(EditionCheck.of(slip.files(), KNOWN))
                .filteredOn(found -> found.fault().equals("lesson.empty"))
                .singleElement()
                .satisfies(found -> assertThat(lines[found.line() - 1]).isEqualTo("## Tomt"));
    }
}
