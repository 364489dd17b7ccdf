package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.flows.brokering.LikelyPair;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** A pair that fits, for the promoter to propose or put aside. */
public record PairPage(MatchDesk desk, LikelyPair pair, Offered offer, Offered need, String until, Mending mending)
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

    static String whose(LikelyPair.Part part) {
        String name = part.name();
        return name == null ? say("flows.brokering.whose.unknown") : name;
    }

    public String offerWhose() {
        return whose(pair.offer());
    }

    public String needWhose() {
        return whose(pair.need());
    }

    public List<Choice> reasons() {
        return Reason.given().stream()
                .map(each -> new Choice(each.code(), say(each.textKey())))
                .toList();
    }
}
