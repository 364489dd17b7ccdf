package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.framsteg.flows.Distances;
import se.framsteg.flows.brokering.BrokeredMatch;
import se.framsteg.flows.brokering.Delivered;
import se.framsteg.flows.brokering.LikelyPair;
import se.framsteg.flows.brokering.LonelyFlow;
import se.framsteg.flows.brokering.Queue;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.matching.Candidates.Two;
import se.framsteg.flows.materials.Materials;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;

/**
 * A promoter's work with material.
 *
 * @param totals how well each pair fits all in all, in words
 * @param own pairs with a company of the promoter's, one more than a page where there are more
 */
public record QueuePage(
        MatchDesk desk,
        List<BrokeredMatch> open,
        List<LikelyPair> own,
        List<LikelyPair> others,
        Map<Two, String> totals,
        List<LonelyFlow> lonely,
        List<Delivered> delivered,
        List<LikelyPair> aside,
        int page,
        Materials materials,
        String told)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/queue";
    }

    /** A part of the page, and how much there is in it. */
    public record Part(String anchor, String words) {}

    /** What there is on the page, to jump to; nothing where it is one thing only. */
    public List<Part> parts() {
        List<Part> parts = Stream.of(
                        part("open", open.size(), false),
                        part("own", Math.min(own.size(), Queue.PAGE), hasMore()),
                        part("others", others.size(), false),
                        part("lonely", lonely.size(), false),
                        part("aside", aside.size(), false))
                .flatMap(Optional::stream)
                .toList();
        return parts.size() < 2 ? List.of() : parts;
    }

    private static Optional<Part> part(String anchor, int count, boolean more) {
        String key = more ? "flows.brokering.queue.part.more" : "flows.brokering.queue.part";
        String name = say(anchor.equals("aside") ? "flows.brokering.aside.all" : "flows.brokering.queue." + anchor);
        return count == 0 ? Optional.empty() : Optional.of(new Part(anchor, say(key, name, count)));
    }

    /** What a promoter can do for what goes on: ask who has not been asked, or answer for who is outside; else empty. */
    public String next(BrokeredMatch match) {
        if (match.silent().stream().anyMatch(side -> match.part(side).speaks())) {
            return say("flows.brokering.queue.answer");
        }
        return match.silent().stream().anyMatch(match::mayAsk) ? say("flows.brokering.queue.not-asked") : "";
    }

    /** @param alike those of the same material; else those of what is only like it */
    public List<LikelyPair> own(boolean alike) {
        return own.stream()
                .limit(Queue.PAGE)
                .filter(each -> each.alike() == alike)
                .toList();
    }

    public List<LikelyPair> others(boolean alike) {
        return others.stream().filter(each -> each.alike() == alike).toList();
    }

    /** What differs between two that are only like each other; empty where they are of the same. */
    public String differs(LikelyPair pair) {
        return pair.alike()
                ? ""
                : say(
                        "flows.brokering.differs",
                        Offered.of(pair.need().shown(), materials).material(),
                        Offered.of(pair.offer().shown(), materials).material());
    }

    /** A word before food goes to anything but eating; empty where none is called for. */
    public String ladder(LikelyPair pair) {
        return Ladder.word(pair.offer().shown().material(), pair.need().shown().material());
    }

    public boolean hasMore() {
        return own.size() > Queue.PAGE;
    }

    public boolean isEmpty() {
        return page == 0 && open.isEmpty() && own.isEmpty() && others.isEmpty() && lonely.isEmpty() && aside.isEmpty();
    }

    /** Until when a pair is put aside, or why it does not fit. */
    public String aside(LikelyPair pair) {
        LocalDate until = pair.until();
        Reason refused = pair.refused();
        if (until != null) {
            return say("flows.brokering.aside.until", date(until));
        }
        return refused == null ? "" : say("flows.brokering.aside.refused", say(refused.textKey()));
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

    static Two two(LikelyPair pair) {
        return new Two(pair.pairing().offer(), pair.pairing().need());
    }

    /** "Passar mycket bra: 82 av 100. Det är 3 till 7 mil bort." */
    public String fit(LikelyPair pair) {
        String away = say("flows.brokering.away.about", say("flows.away." + Distances.step(pair.km())));
        String total = totals.get(two(pair));
        return total == null ? away : total + ". " + away;
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

    /** What counts. */
    public List<Delivered> counted() {
        return delivered.stream().filter(each -> each.times() > 0).toList();
    }

    /** What a promoter has said for both sides; empty where that is nothing. */
    public String outside() {
        BigDecimal outside = delivered.stream().map(Delivered::outside).reduce(BigDecimal.ZERO, BigDecimal::add);
        return outside.signum() == 0 ? "" : say("flows.county.nobody", tonnes(outside));
    }

    public String material(Delivered each) {
        return materials.pathInWords(each.material(), Say.lang());
    }

    public static String tonnes(BigDecimal tonnes) {
        return number(tonnes.stripTrailingZeros());
    }

    /** What is usually done with the material, and who takes it. */
    public String usual(LonelyFlow flow) {
        return materials
                .usual(flow.shown().material())
                .map(usual -> usual.text().in(Say.lang()))
                .orElseGet(() -> say("flows.brokering.lonely.unknown"));
    }

    public List<String> facts(LonelyFlow flow) {
        return Offered.of(flow.shown(), materials).facts();
    }
}
