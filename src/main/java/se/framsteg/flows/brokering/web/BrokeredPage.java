package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.BrokeredMatch;
import se.framsteg.flows.brokering.BrokeredMatch.Part;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Reachable;
import se.framsteg.flows.brokering.Stage;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/** A match as a promoter follows it. @param people whom they ring, of the sides that they may know */
public record BrokeredPage(
        MatchDesk desk,
        BrokeredMatch match,
        Offered offer,
        Offered need,
        Map<Side, List<Reachable>> people,
        List<Delivery> deliveries,
        CallForm form,
        Mending mending,
        String told)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/brokered";
    }

    public String title() {
        return offer.title();
    }

    public String path() {
        return desk.path(match.id());
    }

    public Offered offered(Side side) {
        return side == Side.OFFER ? offer : need;
    }

    /** Whom to ring at a side; nobody where the promoter does not know whose it is. */
    public List<Reachable> people(Side side) {
        return people.getOrDefault(side, List.of());
    }

    public String heading(Side side) {
        return say("flows.brokering.side." + side.code());
    }

    public String stands() {
        return match.stage() instanceof Stage.Failed failed
                ? say("flows.brokering.stands.failed", say(failed.why().textKey()))
                : say(match.stage().textKey());
    }

    /** Whose it is, as far as the promoter knows. */
    public String whose(Part part) {
        String name = part.name();
        return name == null ? say("flows.brokering.whose.unknown") : name;
    }

    /** What a side has been asked, and what it has said. */
    public String asked(Part part) {
        if (match.stage() instanceof Stage.Interest interest && interest.of() == part.side()) {
            return say("flows.brokering.asked.yes");
        }
        if (!(match.stage() instanceof Stage.Anonymous)) {
            return "";
        }
        return part.askedAt() == null
                ? say("flows.brokering.asked.not")
                : say("flows.brokering.asked", day(part.askedAt()));
    }

    public boolean mayTell() {
        return match.knowsBoth() && match.stage().isOpen();
    }

    /** What is confirmed in all; empty before anything is. */
    public String soFar() {
        return Delivery.counted(deliveries)
                .map(sum -> say("flows.brokering.deliveries.so-far", number(sum.stripTrailingZeros())))
                .orElse("");
    }

    public String amount(Delivery delivery) {
        return say("flows.brokering.tonnes", number(delivery.tonnes().stripTrailingZeros()));
    }

    public String state(Delivery delivery) {
        return switch (delivery.state()) {
            case TOLD ->
                say(delivery.side() == null ? "flows.brokering.delivery.told.phone" : "flows.brokering.delivery.waits");
            case CONFIRMED ->
                say(
                        delivery.replaced()
                                ? "flows.brokering.delivery.replaced"
                                : match.offer().outside() || match.need().outside()
                                        ? "flows.brokering.delivery.confirmed.outside"
                                        : "flows.brokering.delivery.confirmed");
            case DISPUTED -> say("flows.brokering.delivery.disputed");
            case UNDONE -> say("flows.brokering.delivery.undone");
        };
    }

    public boolean mayUndo(Delivery delivery) {
        return delivery.side() == null && delivery.state() == Delivery.State.TOLD;
    }

    public boolean asksWhetherSure() {
        return !mending.error("delivered").isEmpty();
    }
}
