package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import se.framsteg.flows.brokering.BrokeredMatch;
import se.framsteg.flows.brokering.Delivered;
import se.framsteg.flows.brokering.LikelyPair;
import se.framsteg.flows.brokering.LonelyFlow;
import se.framsteg.flows.brokering.Queue;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/** @param own pairs with a company of the promoter's, one more than a page where there are more */
public record QueuePage(
        MatchDesk desk,
        List<BrokeredMatch> open,
        List<LikelyPair> own,
        List<LikelyPair> others,
        List<LonelyFlow> lonely,
        List<Delivered> delivered,
        int page,
        Materials materials,
        String told)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/queue";
    }

    public List<LikelyPair> ownShown() {
        return own.stream().limit(Queue.PAGE).toList();
    }

    public boolean hasMore() {
        return own.size() > Queue.PAGE;
    }

    public boolean isEmpty() {
        return page == 0 && open.isEmpty() && own.isEmpty() && others.isEmpty() && lonely.isEmpty();
    }

    public String path(LikelyPair pair) {
        return "%s/%s/%s"
                .formatted(
                        desk.list(), pair.offer().id().value(), pair.need().id().value());
    }

    public String title(LikelyPair pair) {
        return pair.offer().shown().title() + " → " + pair.need().shown().title();
    }

    public String whose(LikelyPair pair) {
        return PairPage.whose(pair.offer()) + " → " + PairPage.whose(pair.need());
    }

    public String fit(LikelyPair pair) {
        return say(
                "flows.brokering.fit",
                number(pair.pairing().score().setScale(0, java.math.RoundingMode.HALF_UP)),
                say("flows.away." + se.framsteg.flows.Distances.step(pair.km())));
    }

    public String title(BrokeredMatch match) {
        return Offered.of(match.offer().shown(), materials).title() + " → "
                + Offered.of(match.need().shown(), materials).title();
    }

    public String whose(BrokeredMatch match) {
        String unknown = say("flows.brokering.whose.unknown");
        String offer = match.offer().name();
        String need = match.need().name();
        return (offer == null ? unknown : offer) + " → " + (need == null ? unknown : need);
    }

    public String material(Delivered each) {
        return materials.pathInWords(each.material(), Say.lang());
    }

    public String tonnes(Delivered each) {
        return number(each.tonnes().stripTrailingZeros());
    }

    /** What is usually done with the material, and who takes it. */
    public String usual(LonelyFlow flow) {
        return materials
                .usual(flow.shown().material())
                .map(usual -> usual.text().in(Say.lang()))
                .orElseGet(() -> say("flows.brokering.lonely.unknown"));
    }

    public String material(LonelyFlow flow) {
        return Offered.of(flow.shown(), materials).material();
    }
}
