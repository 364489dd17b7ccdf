package se.framsteg.people.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

public record DataLinkPage(String address, Mending mending) implements Page {
    @Override
    public String template() {
        return "people/web/datalink";
    }
}
