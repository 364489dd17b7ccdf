package se.framsteg.applications.web;

import se.framsteg.applications.Opening;
import se.framsteg.shell.Page;

/** Says that the organisation has applied already, and nothing of what it said. */
public record EarlierPage(Opening opening) implements Page {
    @Override
    public String template() {
        return "applications/web/earlier";
    }
}
