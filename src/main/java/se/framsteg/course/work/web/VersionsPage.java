package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Moment;
import se.framsteg.course.work.Moments;
import se.framsteg.course.work.Versions;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * Who changed what on a worksheet, and when.
 *
 * @param before the number of the first change that is not shown
 * @param readers who can read it, in words
 */
public record VersionsPage(
        WorkDesk desk, Worksheet worksheet, Moments moments, Map<UUID, String> titles, int before, String readers)
        implements Page {
    @Override
    public String template() {
        return "course/work/web/versions";
    }

    public List<Crumb> above() {
        return desk.above(worksheet);
    }

    public String title() {
        return worksheet.title().in(lang());
    }

    public boolean isNewest() {
        return before == Versions.LATEST;
    }

    /** The latest is how it stands, and nothing to compare with. */
    public boolean isLatest(Moment moment) {
        return isNewest() && moment.equals(moments.moments().getFirst());
    }

    public List<DifferenceLine> lines(Moment moment) {
        return moment.changes().stream()
                .flatMap(each -> DifferenceLine.of(worksheet, titles, each).stream())
                .map(DifferenceLine::cut)
                .toList();
    }

    public String path() {
        return desk.path(worksheet) + "/versions";
    }
}
