package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Moment;
import se.framsteg.course.work.Versions;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/** Who changed what on a worksheet, and when. @param number of the page, from 0 */
public record VersionsPage(
        WorkDesk desk, Worksheet worksheet, List<Moment> moments, Map<UUID, String> titles, int number)
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

    public List<Moment> shown() {
        return moments.subList(0, Math.min(Versions.PAGE, moments.size()));
    }

    public boolean hasMore() {
        return moments.size() > Versions.PAGE;
    }

    /** The latest is how it stands, and nothing to compare with. */
    public boolean isLatest(Moment moment) {
        return number == 0 && moment.equals(moments.getFirst());
    }

    public List<DifferenceLine> lines(Moment moment) {
        return moment.changes().stream()
                .flatMap(each -> DifferenceLine.of(worksheet, titles, each).stream())
                .toList();
    }

    public String path() {
        return desk.path(worksheet) + "/versions";
    }
}
