package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Distances;
import se.framsteg.flows.brokering.LikelyPair;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.matching.web.Why;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** A pair that fits, for the promoter to propose or put aside. @param why null where they fit no more */
public record PairPage(
        MatchDesk desk, LikelyPair pair, @Nullable Why why, Offered offer, Offered need, String until, Mending mending)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/pair";
    }

    public String path() {
        return "%s/%s/%s"
                .formatted(
                        desk.list(), pair.offer().id().value(), pair.need().id().value());
    }

    public String away() {
        return say("flows.brokering.away.about", say("flows.away." + Distances.step(pair.km())));
    }

    static String whose(LikelyPair.Part part) {
        String name = part.name();
        return name == null ? say("flows.brokering.whose.unknown") : name;
    }

    /** A word before food goes to anything but eating; empty where none is called for. */
    public String ladder() {
        return Ladder.word(offer.shown().material(), need.shown().material());
    }

    /** What differs between two that are only like each other; empty where they are of the same. */
    public String differs() {
        return pair.alike() ? "" : say("flows.brokering.differs", need.material(), offer.material());
    }

    public String offerWhose() {
        return whose(pair.offer());
    }

    public String needWhose() {
        return whose(pair.need());
    }

    public List<Choice> reasons() {
        return Stream.concat(
                        Stream.of(new Choice("", say("flows.brokering.reason.choose"))),
                        Reason.given().stream().map(each -> new Choice(each.code(), say(each.textKey()))))
                .toList();
    }
}
