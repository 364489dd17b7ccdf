package se.framsteg.programmes.closing.web;

import se.framsteg.shell.Page;

/** That nothing was changed, because the programme is closed. @param path where it is opened again */
public record ClosedPage(String path) implements Page {
    @Override
    public String template() {
        return "programmes/closing/web/closed";
    }
}
