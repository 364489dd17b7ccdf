package se.framsteg.people.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record PassIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "people/web/passisover";
    }
}
