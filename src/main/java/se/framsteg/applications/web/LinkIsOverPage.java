package se.framsteg.applications.web;

import se.framsteg.applications.Opening;
import se.framsteg.shell.Page;

public record LinkIsOverPage(Opening opening) implements Page {
    @Override
    public String template() {
        return "applications/web/linkisover";
    }
}
