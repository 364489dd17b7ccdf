package se.framsteg.course;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Prose;
import se.framsteg.shell.Texts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an edition's folder: {@code edition.yaml}, {@code week-1/week.yaml}, {@code week-1/lesson-1.sv.md} and so on, for as long as they go. */
final class EditionReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final String FENCE = "---\n";

    @JsonNaming(KebabCaseStrategy.class)
    private record WrittenWeek(
            InBoth title,
            List<InBoth> goals,
            WrittenSession session,
            InBoth catchUp,
            @Nullable List<String> worksheets) {}

    private record WrittenEdition(Requirements completion) {}

    private record WrittenSession(String sv, String en, int minutes) {}

    /** @param figure the name of a picture that belongs to the lesson */
    private record Head(
            String title,
            String summary,
            int minutes,
            boolean must,
            @Nullable String figure,
            @Nullable List<LessonText.Source> sources) {}

    private final String folder;

    private EditionReader(String folder) {
        this.folder = folder;
    }

    static Edition read(String name) {
        var reader = new EditionReader("/content/course/" + name);
        var weeks = new ArrayList<Week>();
        for (Optional<Week> week = reader.week(1); week.isPresent(); week = reader.week(weeks.size() + 1)) {
            weeks.add(week.get());
        }
        return new Edition(name, weeks, reader.requirements());
    }

    private Requirements requirements() {
        String text = text("/edition.yaml").orElseThrow(() -> new IllegalStateException("There is no edition.yaml"));
        return YAML.readValue(text, WrittenEdition.class).completion();
    }

    private Optional<Week> week(int number) {
        return text("/week-%d/week.yaml".formatted(number)).map(text -> {
            WrittenWeek written = YAML.readValue(text, WrittenWeek.class);
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
                    worksheets(number, Objects.requireNonNullElse(written.worksheets(), List.of())));
        });
    }

    private List<Worksheet> worksheets(int week, List<String> names) {
        return names.stream().map(name -> worksheet(week, name)).toList();
    }

    private Worksheet worksheet(int week, String name) {
        String path = "/week-%d/worksheet-%s.yaml".formatted(week, name);
        String text = text(path).orElseThrow(() -> new IllegalStateException("There is no " + path));
        try {
            return YAML.readValue(text, Worksheet.Written.class).called(name, week);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s: %s".formatted(path, e.getOriginalMessage()), e);
        }
    }

    private Optional<Lesson> lesson(int week, int number) {
        String path = "/week-%d/lesson-%d".formatted(week, number);
        return text(path + ".sv.md").map(swedish -> {
            Head head = head(swedish);
            String english =
                    text(path + ".en.md").orElseThrow(() -> new IllegalStateException("No English of " + path));
            return new Lesson(
                    week,
                    number,
                    head.minutes(),
                    head.must(),
                    lessonText(swedish, Lang.SV),
                    lessonText(english, Lang.EN));
        });
    }

    private static LessonText lessonText(String written, Lang lang) {
        Head head = head(written);
        String body = written.substring(end(written) + FENCE.length());
        return new LessonText(
                head.title(),
                head.summary(),
                Prose.of(body, Texts.get(lang, "course.lesson.table")),
                Objects.requireNonNullElse(head.sources(), List.of()));
    }

    private static Head head(String written) {
        return YAML.readValue(written.substring(FENCE.length(), end(written)), Head.class);
    }

    private static int end(String written) {
        int end = written.startsWith(FENCE) ? written.indexOf("\n" + FENCE) : -1;
        if (end < 0) {
            throw new IllegalStateException("A lesson begins with what it is called, between two lines of ---");
        }
        return end + 1;
    }

    private Optional<String> text(String path) {
        try (InputStream file = EditionReader.class.getResourceAsStream(folder + path)) {
            return file == null ? Optional.empty() : Optional.of(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + path, e);
        }
    }
}
