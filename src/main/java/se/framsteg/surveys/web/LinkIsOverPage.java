package se.framsteg.surveys.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

public record LinkIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "surveys/web/linkisover";
    }
}
