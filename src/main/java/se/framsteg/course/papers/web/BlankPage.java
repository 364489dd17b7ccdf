package se.framsteg.course.papers.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.Edition;
import se.framsteg.course.Field;
import se.framsteg.course.Worksheet;
import se.framsteg.course.papers.TableSheet;
import se.framsteg.course.web.CourseAddress;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * What a worksheet asks, for anybody to read, and where to take it empty.
 *
 * @param canonical the whole address of the page
 */
public record BlankPage(Region region, Edition edition, TableSheet sheet, String canonical) implements Page {
    @Override
    public String template() {
        return "course/papers/web/blank";
    }

    public Worksheet worksheet() {
        return sheet.worksheet();
    }

    public String path() {
        return CourseAddress.of(region, edition, worksheet());
    }

    public List<Crumb> above() {
        String course = CourseAddress.of(region, edition);
        int week = worksheet().week();
        return List.of(
                new Crumb(region.name(lang()), "/" + region.slug()),
                new Crumb(say("course.title"), course),
                new Crumb(
                        say(
                                "course.week",
                                week,
                                edition.weeks().get(week - 1).title().in(lang())),
                        course + "#week-" + week));
    }

    public String hint(Field field) {
        return field.hint() == null ? "" : field.hint().in(lang());
    }
}
