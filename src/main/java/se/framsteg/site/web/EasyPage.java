package se.framsteg.site.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** The programme in short and easy sentences. */
public record EasyPage(Region region) implements Page {
    @Override
    public String template() {
        return "site/web/easy";
    }
}
