package se.framsteg.footprint.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import se.framsteg.footprint.ChangeWords;
import se.framsteg.shell.Page;
import se.framsteg.shell.parts.Crumb;

/**
 * Climate accounts at a moment, beside how they stand now.
 *
 * @param seq the number of the last change that had been made
 * @param readers who can read them, in words
 */
public record BaselineVersionPage(BaselineDesk desk, int seq, List<ChangeWords.Line> lines, String readers)
        implements Page {
    @Override
    public String template() {
        return "footprint/web/baselineVersion";
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(desk.aboveParts());
        above.add(new Crumb(say("course.versions.title"), desk.path() + "/versions"));
        return above;
    }

    public String title() {
        return desk.worksheet().title().in(lang());
    }

    public String path() {
        return "%s/versions/%d/restoration".formatted(desk.path(), seq);
    }
}
