package se.framsteg.course.openings.web;

import static se.framsteg.shell.Say.lang;

import java.util.List;
import se.framsteg.course.openings.Opened;
import se.framsteg.course.views.View;
import se.framsteg.course.work.Reading;
import se.framsteg.shell.Page;

/** A draft as it stands now, to read. */
public record ReadPage(Opened opened, Reading reading, List<View> views) implements Page {
    @Override
    public String template() {
        return "course/openings/web/read";
    }

    public String sheet() {
        return opened.sheet().title().in(lang());
    }

    public boolean isBlank() {
        return reading.once().isEmpty() && reading.parts().isEmpty() && reading.drawn() == null;
    }
}
