package se.framsteg.course.work.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.course.Worksheet;
import se.framsteg.course.work.Difference;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * A worksheet at a moment, beside how it stands now.
 *
 * @param seq the number of the last change that had been made
 * @param readers who can read it, in words
 */
public record VersionPage(
        WorkDesk desk,
        Worksheet worksheet,
        int seq,
        List<Difference> differences,
        Map<UUID, String> titles,
        String readers)
        implements Page {
    @Override
    public String template() {
        return "course/work/web/version";
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(desk.above(worksheet));
        above.add(new Crumb(say("course.versions.title"), desk.path(worksheet) + "/versions"));
        return above;
    }

    public String title() {
        return worksheet.title().in(lang());
    }

    public List<DifferenceLine> lines() {
        return differences.stream()
                .flatMap(each -> DifferenceLine.of(worksheet, titles, each).stream())
                .toList();
    }

    public String path() {
        return "%s/versions/%d/restoration".formatted(desk.path(worksheet), seq);
    }
}
