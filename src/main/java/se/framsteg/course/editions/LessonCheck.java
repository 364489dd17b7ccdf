package se.framsteg.course.editions;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.framsteg.shell.Lang;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** A lesson in one language: whole, readable in ten minutes on a telephone, and leading only to other lessons. */
final class LessonCheck {
    private static final int FEWEST_WORDS = 400;
    private static final int MOST_WORDS = 700;
    private static final int MOST_MINUTES = 10;
    private static final int MOST_COLUMNS = 4;
    private static final int DEEPEST = 12;
    /** Signs, of which the longest of ours has a fourth. */
    private static final int LONGEST = 20_000;

    private static final int QUESTIONS = 3;
    private static final String HEADING = "## ";
    private static final Pattern QUESTION = Pattern.compile("\\d\\. .{1,500}\\?");
    private static final Pattern LESSON = Pattern.compile("(?:\\.\\./(week-\\d{1,2})/)?(lesson-\\d{1,2})");
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .maxOpenBlockParsers(DEEPEST + 3)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String file;
    private final EditionFiles files;
    private final Findings findings;
    private final String body;
    private final int linesBefore;
    private final LineStarts lines;
    private final Lang lang;

    private LessonCheck(String file, String text, EditionFiles files, Findings findings) {
        this.file = file;
        this.files = files;
        this.findings = findings;
        int begin = EditionReader.bodyOf(text);
        this.body = text.substring(begin);
        this.linesBefore = (int) text.substring(0, begin).lines().count();
        this.lines = new LineStarts(body);
        this.lang = file.endsWith(".sv.md") ? Lang.SV : Lang.EN;
    }

    /** @return how many minutes it takes of what must be done in its week */
    static int check(String file, String text, EditionFiles files, Findings findings) {
        if (!EditionReader.hasHead(text)) {
            findings.add(file, 1, "lesson.head");
            return 0;
        }
        var check = new LessonCheck(file, text, files, findings);
        int minutes = check.head(EditionReader.headOf(text));
        if (check.body.length() > LONGEST) {
            findings.add(file, 0, "lesson.long", LONGEST / 1000);
            return minutes;
        }
        check.sections();
        check.tables();
        check.markdown();
        return minutes;
    }

    private int head(String head) {
        YamlText yaml;
        try {
            yaml = YamlText.read(head);
        } catch (StreamConstraintsException e) {
            findings.add(file, EditionCheck.line(e) + 1, "yaml.much", YamlText.DEEPEST, YamlText.LONGEST_KEY);
            return 0;
        } catch (JacksonException e) {
            findings.add(file, EditionCheck.line(e) + 1, "yaml");
            return 0;
        }
        new Shape(file, 1, yaml, findings).check(EditionReader.Head.class);
        yaml.signs(head, file, 1, findings);
        JsonNode written = yaml.tree();
        int minutes = written.path("minutes").asInt(0);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            findings.add(file, 1 + yaml.line("/minutes"), "lesson.minutes", MOST_MINUTES);
        }
        if (!written.path("must").isBoolean()) {
            findings.add(file, 1, "lesson.must");
        }
        if (written.path("sources").isEmpty()) {
            findings.add(file, 1, "lesson.sources");
        }
        for (JsonNode source : written.path("sources")) {
            if (source.hasNonNull("url") && !WholeAddress.is(source.path("url").asString(""))) {
                findings.add(
                        file,
                        1 + yaml.line("/sources"),
                        "address",
                        source.path("url").asString(""));
            }
        }
        return written.path("must").asBoolean(false) ? minutes : 0;
    }

    private void sections() {
        String[] sections = body.split("(?m)^" + HEADING);
        String example = lang.pick("Exempel: ", "Example: ");
        String questions = lang.pick("Fundera på", "Think about");
        if (Arrays.stream(sections)
                        .filter(section -> section.startsWith(example))
                        .count()
                != 1) {
            findings.add(file, 0, "lesson.example", example.strip());
        }
        String last = sections[sections.length - 1];
        List<String> asked =
                last.lines().skip(1).filter(line -> !line.isBlank()).toList();
        if (!last.startsWith(questions + "\n")
                || asked.size() != QUESTIONS
                || !asked.stream().allMatch(QUESTION.asMatchPredicate())) {
            findings.add(file, 0, "lesson.questions", questions);
        }
        int place = 0;
        for (String section : sections) {
            if (section.lines().skip(1).allMatch(String::isBlank)) {
                findings.add(file, linesBefore + lines.line(place), "lesson.empty", section.strip());
            }
            place += section.length() + HEADING.length();
        }
        long words = words(body.substring(0, Math.max(0, body.lastIndexOf(HEADING))));
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            findings.add(file, 0, "lesson.words", words, FEWEST_WORDS, MOST_WORDS);
        }
    }

    private void tables() {
        List<String> lines = body.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("|") && line.chars().filter(sign -> sign == '|').count() > MOST_COLUMNS + 1) {
                findings.add(file, linesBefore + i + 1, "lesson.table", MOST_COLUMNS);
            }
        }
    }

    /** Node by node and never by itself again, however deep somebody has built it. */
    private void markdown() {
        record Place(Node node, int depth) {}
        var left = new ArrayDeque<Place>();
        left.push(new Place(PARSER.parse(body), 0));
        boolean deep = false;
        while (!left.isEmpty()) {
            Place place = left.pop();
            node(place.node());
            deep |= place.depth() > DEEPEST;
            for (Node child = place.node().getFirstChild(); child != null; child = child.getNext()) {
                left.push(new Place(child, place.depth() + 1));
            }
        }
        if (deep) {
            findings.add(file, 0, "lesson.deep");
        }
    }

    private void node(Node node) {
        switch (node) {
            case Link link
            when !leadsToLesson(link.getDestination()) ->
                findings.add(file, line(node), "lesson.link", link.getDestination());
            case Text text when !Gathered.isWritable(text.getLiteral()) -> findings.add(file, line(node), "signs");
            case Image _ -> findings.add(file, line(node), "lesson.picture");
            case HtmlBlock block -> findings.add(file, line(node), "lesson.tags", block.getLiteral());
            case HtmlInline tag -> findings.add(file, line(node), "lesson.tags", tag.getLiteral());
            default -> {}
        }
    }

    private boolean leadsToLesson(String link) {
        Matcher lesson = LESSON.matcher(link);
        if (!lesson.matches()) {
            return false;
        }
        String week = lesson.group(1) == null ? file.substring(0, file.indexOf('/')) : lesson.group(1);
        return files.text("%s/%s.sv.md".formatted(week, lesson.group(2))).isPresent();
    }

    private int line(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 0
                : linesBefore + node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private static long words(String body) {
        return count(Pattern.compile("[\\p{L}\\d][\\p{L}\\d’'-]*"), body.replaceAll("\\]\\([^)\\n]{0,500}\\)", "]"));
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
