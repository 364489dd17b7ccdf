package se.framsteg.network.requests.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where questions would be asked of a region in which nobody works yet. */
public record NobodyToAskPage(Region region) implements Page {
    @Override
    public String template() {
        return "network/requests/web/nobody";
    }
}
