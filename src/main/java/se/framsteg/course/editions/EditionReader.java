package se.framsteg.course.editions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.course.LessonText;
import se.framsteg.course.Requirements;
import se.framsteg.course.Suggested;
import se.framsteg.course.Week;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Prose;
import se.framsteg.shell.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an edition's files: {@code edition.yaml}, {@code week-1/week.yaml}, {@code week-1/lesson-1.sv.md} and so on, for as long as they go. */
final class EditionReader {
    static final String EDITION = "edition.yaml";
    static final String SUGGESTIONS = "suggestions.yaml";
    static final String FENCE = "---\n";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @JsonNaming(KebabCaseStrategy.class)
    record WrittenWeek(
            InBoth title,
            List<InBoth> goals,
            WrittenSession session,
            InBoth catchUp,
            @Nullable List<String> worksheets) {
        List<String> names() {
            return Objects.requireNonNullElse(worksheets, List.of());
        }
    }

    record WrittenEdition(Requirements completion) {}

    record WrittenSession(String sv, String en, int minutes) {}

    /** @param figure the name of a picture that belongs to the lesson */
    record Head(
            String title,
            String summary,
            int minutes,
            boolean must,
            @Nullable String figure,
            List<LessonText.Source> sources) {}

    private final EditionFiles files;

    private EditionReader(EditionFiles files) {
        this.files = files;
    }

    static Edition read(String name, EditionFiles files) {
        var reader = new EditionReader(files);
        var weeks = new ArrayList<Week>();
        for (Optional<Week> week = reader.week(1); week.isPresent(); week = reader.week(weeks.size() + 1)) {
            weeks.add(week.get());
        }
        WrittenEdition written = yaml(files.needed(EDITION), WrittenEdition.class);
        return new Edition(name, weeks, written.completion(), yaml(files.needed(SUGGESTIONS), Suggested.class));
    }

    /** @throws JacksonException of what cannot be understood */
    static <T> T yaml(String text, Class<T> type) {
        return YAML.readValue(text, type);
    }

    static String weekFile(int number) {
        return "week-%d/week.yaml".formatted(number);
    }

    static String worksheetFile(int week, String name) {
        return "week-%d/worksheet-%s.yaml".formatted(week, name);
    }

    static String lessonFile(int week, int number, Lang lang) {
        return "week-%d/lesson-%d.%s.md".formatted(week, number, lang.code());
    }

    private Optional<Week> week(int number) {
        return files.text(weekFile(number)).map(text -> {
            WrittenWeek written = yaml(text, WrittenWeek.class);
            var lessons = new ArrayList<Lesson>();
            for (Optional<Lesson> lesson = lesson(number, 1);
                    lesson.isPresent();
                    lesson = lesson(number, lessons.size() + 1)) {
                lessons.add(lesson.get());
            }
            return new Week(
                    number,
                    written.title(),
                    written.goals(),
                    new InBoth(written.session().sv(), written.session().en()),
                    written.session().minutes(),
                    written.catchUp(),
                    lessons,
                    written.names().stream()
                            .map(name -> worksheet(number, name))
                            .toList());
        });
    }

    private Worksheet worksheet(int week, String name) {
        String path = worksheetFile(week, name);
        String text = files.needed(path);
        try {
            return yaml(text, Worksheet.Written.class).called(name, week);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s: %s".formatted(path, e.getOriginalMessage()), e);
        }
    }

    private Optional<Lesson> lesson(int week, int number) {
        return files.text(lessonFile(week, number, Lang.SV)).map(swedish -> {
            Head head = head(swedish);
            return new Lesson(
                    week,
                    number,
                    head.minutes(),
                    head.must(),
                    lessonText(swedish, Lang.SV),
                    lessonText(files.needed(lessonFile(week, number, Lang.EN)), Lang.EN));
        });
    }

    private static LessonText lessonText(String written, Lang lang) {
        Head head = head(written);
        return new LessonText(
                head.title(),
                head.summary(),
                Prose.of(written.substring(bodyOf(written)), Texts.get(lang, "course.lesson.table")),
                Objects.requireNonNullElse(head.sources(), List.of()));
    }

    private static Head head(String written) {
        return yaml(headOf(written), Head.class);
    }

    /** The YAML between the two lines of {@code ---} that a lesson begins with. */
    static String headOf(String written) {
        return written.substring(FENCE.length(), bodyOf(written) - FENCE.length());
    }

    /** @throws IllegalStateException of a text that does not begin so */
    static int bodyOf(String written) {
        int end = hasHead(written) ? written.indexOf("\n" + FENCE) : -1;
        if (end < 0) {
            throw new IllegalStateException("A lesson begins with what it is called, between two lines of ---");
        }
        return end + 1 + FENCE.length();
    }

    static boolean hasHead(String written) {
        return written.startsWith(FENCE) && written.indexOf("\n" + FENCE) > 0;
    }
}
