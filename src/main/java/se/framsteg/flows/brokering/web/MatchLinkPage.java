package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import org.jspecify.annotations.Nullable;
import se.framsteg.flows.brokering.MatchLinks.Held;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.Stage;
import se.framsteg.flows.matching.web.Why;
import se.framsteg.shell.Page;

/**
 * What somebody's link opens: whose it is, what it is about, and a yes or a no. Who the other side is it never says, since a letter
 * may be passed on.
 *
 * @param why the two fit; null where nothing is asked any more
 */
public record MatchLinkPage(
        MatchDesk desk,
        Held held,
        SeenMatch seen,
        @Nullable Why why,
        Offered own,
        Offered other,
        String path,
        String told)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/matchLink";
    }

    public String title() {
        return seen.own().title();
    }

    public String who() {
        return say("flows.brokering.link.who", held.name(), held.company());
    }

    public String until() {
        return say("flows.brokering.link.until", date(held.untilOn()));
    }

    public boolean isAsked() {
        return seen.mayBeAnswered() && seen.mayDecide();
    }

    /** How it stands, where nothing is asked. */
    public String stands() {
        if (seen.hasDeclined()) {
            return say(seen.declinedKey(), moment(seen.undoableUntil()));
        }
        if (seen.isWaiting()) {
            return say("flows.brokering.stands.waiting");
        }
        if (seen.stage() instanceof Stage.Failed && !seen.isKnown() || !seen.published() && !seen.isKnown()) {
            return say("flows.brokering.stands.not-this-time");
        }
        return say(seen.stage() instanceof Stage.Known ? "flows.brokering.link.mutual" : "flows.brokering.link.known");
    }
}
