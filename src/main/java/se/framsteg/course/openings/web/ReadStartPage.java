package se.framsteg.course.openings.web;

import static se.framsteg.shell.Say.lang;

import se.framsteg.course.openings.Opened;
import se.framsteg.shell.Page;

/** Whose a link is, and what it lets them read; nothing of it is shown before they say that they read. */
public record ReadStartPage(String path, Opened opened) implements Page {
    @Override
    public String template() {
        return "course/openings/web/readStart";
    }

    public String sheet() {
        return opened.sheet().title().in(lang());
    }
}
