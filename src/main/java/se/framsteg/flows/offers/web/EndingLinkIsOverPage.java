package se.framsteg.flows.offers.web;

import se.framsteg.shell.Page;

/** A link by which nothing can be shown for longer any more. */
public record EndingLinkIsOverPage() implements Page {
    @Override
    public String template() {
        return "flows/offers/web/endingLinkIsOver";
    }
}
