package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.flows.brokering.MatchId;
import se.framsteg.flows.brokering.Speaker;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;

/**
 * Who moves a match at an address, and where its pages are.
 *
 * @param home of the company, or of the promoter
 */
public record MatchDesk(Speaker by, Region region, String home, boolean isCompany) {
    /** The list that a match stands in. */
    public String list() {
        return isCompany ? home + "/matches" : "/%s/promote/flows".formatted(region.slug());
    }

    public String path(MatchId match) {
        return "%s/matches/%s".formatted(home, match.value());
    }

    public List<Crumb> above() {
        String list = isCompany ? "flows.brokering.list" : "flows.brokering.queue";
        return List.of(homeCrumb(), new Crumb(say(list), list()));
    }

    Crumb homeCrumb() {
        return isCompany
                ? new Crumb(say("flows.brokering.crumb.company"), home)
                : new Crumb(say("flows.brokering.crumb.promoter"), "/%s/promote".formatted(region.slug()));
    }
}
