package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.Stage;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;

/** All matches of a company, those that are open first. */
public record MatchesPage(MatchDesk desk, List<SeenMatch> all, Materials materials) implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/matches";
    }

    /** How a match stands, in a few words; of one that came to nothing before both knew each other, no more than that. */
    public String stands(SeenMatch seen) {
        if (seen.isAsked()) {
            return say("flows.brokering.stands.asked");
        }
        if (seen.hasDeclined()) {
            return say("flows.brokering.stands.said-no");
        }
        return say(
                seen.isWaiting()
                        ? "flows.brokering.stands.waiting"
                        : seen.stage().textKey());
    }

    public String other(SeenMatch seen) {
        return Offered.of(seen.other(), materials).title();
    }

    public boolean isAsked(SeenMatch seen) {
        return seen.isAsked() && seen.stage() instanceof Stage.Open;
    }
}
