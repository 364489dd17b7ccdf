package se.framsteg.course.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.framsteg.course.Edition;
import se.framsteg.course.Lesson;
import se.framsteg.course.LessonText;
import se.framsteg.course.Worksheet;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * One lesson.
 *
 * @param from the company's course that the lesson was opened from, by its address; empty where it was opened by itself
 * @param canonical the whole address of the page
 */
public record LessonPage(Region region, Edition edition, Lesson lesson, String from, String canonical) implements Page {
    private static final Pattern COMPANYS =
            Pattern.compile("/[a-z-]{1,60}/company/[0-9a-f-]{36}/course/[a-z0-9-]{1,100}");

    public LessonPage {
        from = COMPANYS.matcher(from).matches() && from.startsWith("/" + region.slug() + "/") ? from : "";
    }

    public LessonText text() {
        return lesson.in(lang());
    }

    public List<Crumb> above() {
        String course = CourseAddress.of(region, edition);
        String title = edition.weeks().get(lesson.week() - 1).title().in(lang());
        return List.of(
                new Crumb(region.name(lang()), "/" + region.slug()),
                new Crumb(say("course.title"), course),
                new Crumb(say("course.week", lesson.week(), title), course + "#week-" + lesson.week()));
    }

    public Optional<Lesson> before() {
        return edition.from(lesson, -1);
    }

    public Optional<Lesson> next() {
        return edition.from(lesson, 1);
    }

    /** What is written on in the lesson's week. */
    public List<Worksheet> worksheets() {
        return edition.weeks().get(lesson.week() - 1).worksheets();
    }

    public String path(Worksheet worksheet) {
        return CourseAddress.of(region, edition, worksheet);
    }

    public String path(Lesson other) {
        return CourseAddress.of(region, edition) + "/" + other.path() + (from.isEmpty() ? "" : "?from=" + from);
    }

    @Override
    public String template() {
        return "course/web/lesson";
    }
}
