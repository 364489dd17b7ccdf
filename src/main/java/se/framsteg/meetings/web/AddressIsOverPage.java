package se.framsteg.meetings.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Instead of somebody's own page, when its address opens nothing any more. */
public record AddressIsOverPage(Region region) implements Page {
    @Override
    public String template() {
        return "meetings/web/addressisover";
    }
}
