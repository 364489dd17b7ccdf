package se.framsteg.flows.brokering.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Consent;
import se.framsteg.flows.brokering.Decider;
import se.framsteg.flows.brokering.Delivery;
import se.framsteg.flows.brokering.Message;
import se.framsteg.flows.brokering.Proposal;
import se.framsteg.flows.brokering.Reachable;
import se.framsteg.flows.brokering.Reason;
import se.framsteg.flows.brokering.SeenMatch;
import se.framsteg.flows.brokering.Stage;
import se.framsteg.flows.matching.web.Why;
import se.framsteg.flows.offers.FlowFile;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/**
 * A match as one side sees it: what it is about, what is asked of them, and from both sides' yes on all that they do together.
 *
 * @param why the two fit; null where nothing is asked any more
 * @param notedSteps who of somebody outside said yes to which proposal or delivery, for the promoter who answers for them
 * @param deciders who at the company may answer, where the reader may not
 */
public record MatchPage(
        MatchDesk desk,
        SeenMatch seen,
        @Nullable Why why,
        Offered own,
        Offered other,
        List<Decider> deciders,
        List<Reachable> people,
        @Nullable Consent noted,
        List<FlowFile> files,
        List<Message> messages,
        List<Proposal> proposals,
        List<Delivery> deliveries,
        Map<UUID, Consent> notedSteps,
        MatchForm form,
        Mending mending,
        String told,
        String today)
        implements Page {
    @Override
    public String template() {
        return "flows/brokering/web/match";
    }

    public String title() {
        return seen.own().title();
    }

    public String path() {
        return desk.path(seen.id());
    }

    /** How it stands, in a sentence or two. */
    public String stands() {
        if (seen.hasDeclined()) {
            return say(seen.declinedKey(), moment(seen.undoableUntil()));
        }
        return switch (seen.stage()) {
            case Stage.Suggested _ -> say("flows.brokering.stands.suggested");
            case Stage.Interest _ ->
                say(seen.isWaiting() ? "flows.brokering.stands.waiting" : "flows.brokering.stands.interest");
            case Stage.Failed failed ->
                seen.isKnown()
                        ? say("flows.brokering.stands.failed", say(failed.why().textKey()))
                        : say("flows.brokering.stands.not-this-time");
            default -> say("flows.brokering.stands." + seen.stage().code());
        };
    }

    /** What has happened to what was published, where both know each other and one of the two is published no more. */
    public String withdrawn() {
        if (!seen.isKnown() || !seen.stage().isOpen() || seen.published() && seen.ownPublished()) {
            return "";
        }
        return say(seen.ownPublished() ? "flows.brokering.withdrawn.other" : "flows.brokering.withdrawn.own");
    }

    /** Who is noted to have said yes for this side in a call; empty where they have said it themselves. */
    public String notedYes() {
        return noted == null || noted.who().isEmpty()
                ? ""
                : say("flows.brokering.noted", noted.who(), date(noted.on()));
    }

    public List<FlowFile> photos() {
        return files.stream().filter(each -> each.kind() == FlowFile.Kind.PHOTO).toList();
    }

    public List<FlowFile> specifications() {
        return files.stream()
                .filter(each -> each.kind() == FlowFile.Kind.SPECIFICATION)
                .toList();
    }

    public String path(FlowFile file) {
        return path() + "/files/" + file.id();
    }

    public SeenMatch.Party party() {
        return Objects.requireNonNull(seen.party());
    }

    /** Whether the other is outside all programmes, so that a promoter reads and answers for them. */
    public boolean isOtherOutside() {
        return party().organisation() == null;
    }

    /** Whether they know each other and may still go on. */
    public boolean goesOn() {
        return seen.stage() instanceof Stage.Known;
    }

    public boolean isAgreed() {
        return seen.stage() instanceof Stage.Known known && known.isAgreed();
    }

    /** Whether a promoter is about to answer one thing for somebody outside, and says who there has said so. */
    public boolean isAnswering(UUID subject) {
        return subject.toString().equals(form.answers());
    }

    public boolean isAnswering() {
        return proposals.stream().anyMatch(each -> isAnswering(each.id()))
                || deliveries.stream().anyMatch(each -> isAnswering(each.id()));
    }

    public String answering(UUID subject) {
        return "%s?answers=%s#answer".formatted(path(), subject);
    }

    /** Who outside said yes to a proposal or a delivery, and when; empty where nobody has noted that. */
    public String notedYes(UUID subject) {
        Consent consent = notedSteps.get(subject);
        return consent == null || consent.who().isEmpty()
                ? ""
                : say("flows.brokering.outside.consent", consent.who(), date(consent.on()));
    }

    public String by(Side side, String name) {
        return side == seen.mine() ? name : "%s, %s".formatted(name, party().name());
    }

    public List<Choice> kinds() {
        return List.of(
                new Choice("trial", say("flows.brokering.kind.trial")),
                new Choice("agreement", say("flows.brokering.kind.agreement")));
    }

    /** To try comes first; who has tried, or agreed on something, agrees. */
    public String usualKind() {
        boolean tried = seen.stage() instanceof Stage.Known known && known.order() >= new Stage.Trial().order();
        return tried ? "agreement" : "trial";
    }

    public boolean hasProposals() {
        return !proposals.isEmpty() || goesOn() && seen.mayDecide() && !isAnswering();
    }

    public List<Choice> reasons() {
        return Stream.concat(
                        Stream.of(new Choice("", say("flows.brokering.reason.choose"))),
                        Reason.given().stream().map(each -> new Choice(each.code(), say(each.textKey()))))
                .toList();
    }

    /** Tonnes, from when and the price, as far as they are said. */
    public String terms(Proposal.Terms terms) {
        var said = new ArrayList<String>();
        if (terms.tonnes() != null) {
            said.add(say("flows.brokering.tonnes", number(terms.tonnes())));
        }
        if (terms.from() != null) {
            said.add(say("flows.brokering.from", date(terms.from())));
        }
        if (terms.priceSekTonne() != null) {
            said.add(
                    terms.priceSekTonne().signum() == 0
                            ? say("flows.brokering.price.none")
                            : terms.priceSekTonne().signum() < 0
                                    ? say(
                                            "flows.brokering.price.giver",
                                            number(terms.priceSekTonne().negate()))
                                    : say("flows.brokering.price.taker", number(terms.priceSekTonne())));
        }
        return String.join(", ", said);
    }

    public boolean mayAnswer(Proposal proposal) {
        return proposal.isWaiting() && seen.mayDecide() && goesOn();
    }

    public String state(Delivery delivery) {
        String who = delivery.side() == null ? "phone" : delivery.side() == seen.mine() ? "own" : "other";
        return switch (delivery.state()) {
            case TOLD -> say("flows.brokering.delivery.told." + who);
            case CONFIRMED ->
                say(
                        delivery.replaced()
                                ? "flows.brokering.delivery.replaced"
                                : isOtherOutside() || seen.organisation() == null
                                        ? "flows.brokering.delivery.confirmed.outside"
                                        : "flows.brokering.delivery.confirmed");
            case DISPUTED -> say("flows.brokering.delivery.disputed");
            case UNDONE -> say("flows.brokering.delivery.undone");
        };
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

    /** Whether the form asks for a sign that what is told is right, though it looks odd. */
    public boolean asksWhetherSure() {
        return !mending.error("delivered").isEmpty();
    }

    /** The same of what is proposed. */
    public boolean asksWhetherSureOfTerms() {
        return !mending.error("tonnes").isEmpty();
    }

    /** Whether what was proposed is to be mended. */
    public boolean isProposing() {
        return of("terms", "tonnes", "from", "price", "who", "saidOn") != null;
    }

    public @Nullable Mending of(String... fields) {
        return List.of(fields).stream().anyMatch(each -> !mending.error(each).isEmpty()) ? mending : null;
    }
}
