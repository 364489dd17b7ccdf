package se.framsteg.footprint.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.course.work.Attachment;
import se.framsteg.footprint.Activity;
import se.framsteg.footprint.ActivityField;
import se.framsteg.footprint.Factors;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** The files of one row of climate accounts. @param readers who can read them, in words */
public record BaselineFilesPage(
        BaselineDesk desk, Factors factors, Activity row, List<Attachment> files, String readers, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "footprint/web/baselineFiles";
    }

    public String title() {
        return say("footprint.files.of", name());
    }

    private String name() {
        return factors.find(row.typed(ActivityField.FACTOR))
                .map(factor -> factors.name(factor).in(lang()))
                .orElseGet(() -> say("footprint.row"));
    }

    public String path() {
        return desk.files(row.id());
    }

    public String back() {
        return "%s?added=%s#rows.%s".formatted(desk.path(), row.id(), row.id());
    }
}
