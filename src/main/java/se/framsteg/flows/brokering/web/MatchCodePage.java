package se.framsteg.flows.brokering.web;

import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;

/** Where one types the code of a letter that was read on another device. */
public record MatchCodePage(Region region, boolean wrong) implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/matchCode";
    }

    public String path() {
        return "/%s/match".formatted(region.slug());
    }
}
