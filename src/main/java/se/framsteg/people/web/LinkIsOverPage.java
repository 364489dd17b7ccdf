package se.framsteg.people.web;

import se.framsteg.shell.Page;

/** The link has been used or is too old; says how to get another. */
public record LinkIsOverPage() implements Page {
    @Override
    public String template() {
        return "people/web/linkisover";
    }
}
