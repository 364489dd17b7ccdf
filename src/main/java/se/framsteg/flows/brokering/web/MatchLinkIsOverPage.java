package se.framsteg.flows.brokering.web;

import se.framsteg.shell.Page;

/** A link that opens nothing. */
public record MatchLinkIsOverPage() implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/matchLinkIsOver";
    }
}
