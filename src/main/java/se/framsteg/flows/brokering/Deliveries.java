package se.framsteg.flows.brokering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.flows.Side;
import se.framsteg.flows.brokering.Delivery.State;
import se.framsteg.flows.brokering.Delivery.Told;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.RegionId;

/**
 * What is delivered under matches. One side tells, the other confirms or disputes it; until then it can be undone. What both tell
 * of the same day and amount is one delivery. Only what both have confirmed is told on, and each tonne once.
 */
@Service
@Transactional
public class Deliveries {
    private final MatchRepository matches;
    private final DeliveryRepository deliveries;
    private final PairRepository pairs;
    private final ConsentRepository consents;
    private final Post post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            MatchRepository matches,
            DeliveryRepository deliveries,
            PairRepository pairs,
            ConsentRepository consents,
            Post post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matches = matches;
        this.deliveries = deliveries;
        this.pairs = pairs;
        this.consents = consents;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Delivery> of(Speaker by, MatchId id) {
        return matches.find(by, id, LocalDate.now(clock))
                .map(match -> deliveries.of(by.region(), match.id()))
                .orElseThrow(() -> new NoSuchElementException("No match of theirs"));
    }

    @Transactional(readOnly = true)
    public List<Delivery> of(Promoter by, MatchId id) {
        if (!pairs.isFollowed(by, id)) {
            throw new NoSuchElementException("No match that they follow");
        }
        return deliveries.of(by.region(), id);
    }

    /** What has been delivered by material, where the promoter follows one of the two. */
    @Transactional(readOnly = true)
    public List<Delivered> byMaterial(Promoter by) {
        return deliveries.byMaterial(by);
    }

    /** One side tells what was delivered; where the other has told the same, that is confirmed. */
    public UUID tell(Speaker by, MatchId id, Told told) {
        Match match = hold(by, id);
        Stage.Known known = Dialogues.known(match);
        LocalDate today = LocalDate.now(clock);
        Consent heard = match.heard(by, today);
        if (!known.isAgreed() || !told.isTimely(today)) {
            throw new NotAnyMore("tell of a delivery", match.stage());
        }
        List<Delivery> all = deliveries.of(by.region(), id);
        if (all.size() >= DeliveryRepository.MOST) {
            throw new NotAnyMore("tell of more deliveries", match.stage());
        }
        correctable(told.corrects(), all);
        Optional<Delivery> same = all.stream()
                .filter(each -> each.awaits(match.mine())
                        && each.on().equals(told.on())
                        && each.tonnes().compareTo(told.tonnes()) == 0
                        && Objects.equals(each.corrects(), told.corrects()))
                .findFirst();
        if (same.isPresent()) {
            confirm(by, match, same.get());
            note(by, match, same.get().id(), heard);
            return same.get().id();
        }
        UUID delivery = Ids.next();
        deliveries.insert(by.region(), delivery, id, match.mine(), told, by.person(), clock.instant());
        note(by, match, delivery, heard);
        step(by, match, "delivery-told");
        post.tell(by.region(), id, match.mine().other(), "delivery-told", new Handed(told.on(), told.tonnes()));
        return delivery;
    }

    /** Only what counts is corrected, and by one row at a time. */
    private static void correctable(@Nullable UUID corrects, List<Delivery> all) {
        if (corrects == null) {
            return;
        }
        boolean counted = all.stream().anyMatch(each -> each.id().equals(corrects) && each.isCounted());
        if (!counted) {
            throw new NoSuchElementException("Nothing that counts is corrected");
        }
    }

    /** Who told it takes it back, before the other has answered. */
    public void undo(Speaker by, MatchId id, UUID delivery) {
        Match match = hold(by, id);
        Delivery told = waiting(by.region(), match, delivery);
        if (told.side() != match.mine()) {
            throw new NoSuchElementException("Told by somebody else");
        }
        deliveries.end(by.region(), delivery, State.UNDONE, by.person(), clock.instant());
        step(by, match, "delivery-undone");
    }

    public void confirm(Speaker by, MatchId id, UUID delivery) {
        Match match = hold(by, id);
        Delivery told = waiting(by.region(), match, delivery);
        asked(by, match, told);
        Consent heard = match.heard(by, LocalDate.now(clock));
        confirm(by, match, told);
        note(by, match, delivery, heard);
    }

    private void note(Speaker by, Match match, UUID delivery, @Nullable Consent heard) {
        if (heard != null) {
            consents.noteDelivery(by, match, delivery, heard, clock.instant());
        }
    }

    public void dispute(Speaker by, MatchId id, UUID delivery) {
        Match match = hold(by, id);
        Delivery told = waiting(by.region(), match, delivery);
        asked(by, match, told);
        deliveries.end(by.region(), delivery, State.DISPUTED, by.person(), clock.instant());
        step(by, match, "delivery-disputed");
        if (told.side() == null) {
            takenBack(by.region(), id, delivery, by.person());
            post.tellPromoters(by.region(), id, "delivery-disputed");
            hide(by.region(), id);
        } else {
            post.tell(by.region(), id, told.side(), "delivery-disputed", new Handed(told.on(), told.tonnes()));
        }
    }

    /** What somebody at a side's company is noted to have said yes to, by themselves or in a call; for that side's own eyes. */
    @Transactional(readOnly = true)
    public Optional<Consent> noted(Speaker by, MatchId id) {
        return matches.find(by, id, LocalDate.now(clock))
                .flatMap(match -> consents.find(by.region(), match.id(), match.mine()));
    }

    /** Who at a side said yes to which proposals and deliveries, as its promoter has noted it; for that side's own eyes. */
    @Transactional(readOnly = true)
    public Map<UUID, Consent> notedSteps(Speaker by, MatchId id) {
        return matches.find(by, id, LocalDate.now(clock))
                .map(match -> consents.steps(by.region(), match.id(), match.mine()))
                .orElse(Map.of());
    }

    /**
     * A promoter tells what was delivered, after a call with both. It counts as no more than said until one of the sides confirms it.
     * Both sides are the promoter's to follow, or know each other already; where they do not, it makes them known to each other, and
     * is refused unless it says who at each of them said yes to that. What waits already, of the same day and amount, is not told
     * once more.
     *
     * @param yes who said yes, of each side that has not said so itself
     */
    public UUID tellByPhone(Promoter by, MatchId id, Told told, Map<Side, Consent> yes) {
        matches.lock(by.region(), id);
        if (!pairs.knowsBoth(by, id) || !told.isTimely(LocalDate.now(clock)) || told.corrects() != null) {
            throw new NoSuchElementException("No match whose sides they know");
        }
        Stage stage = matches.stage(by.region(), id);
        if (!(stage instanceof Stage.Open open) || matches.isDeclined(by.region(), id)) {
            throw new NotAnyMore("tell of a delivery", stage);
        }
        List<Delivery> all = deliveries.of(by.region(), id);
        Optional<Delivery> same = all.stream()
                .filter(each -> each.state() == State.TOLD
                        && each.on().equals(told.on())
                        && each.tonnes().compareTo(told.tonnes()) == 0)
                .findFirst();
        if (same.isPresent()) {
            return same.get().id();
        }
        if (all.size() >= DeliveryRepository.MOST) {
            throw new NotAnyMore("tell of more deliveries", stage);
        }
        if (open instanceof Stage.Anonymous anonymous) {
            makeKnown(by, id, anonymous, yes);
        }
        Stage.Known known = open instanceof Stage.Known already ? already : new Stage.Mutual();
        matches.move(by.region(), id, known.atLeast(new Stage.Agreed()), clock.instant());
        matches.step(by.region(), id, "solved-by-phone", null, by.person(), clock.instant());
        UUID delivery = insertHeard(by, id, told);
        String what = open instanceof Stage.Known ? "delivery-by-phone" : "known-by-phone";
        post.tellBoth(by.region(), id, what);
        post.tellPromoters(by.region(), id, "delivery-by-phone", by.person());
        return delivery;
    }

    private void makeKnown(Promoter by, MatchId id, Stage.Anonymous stands, Map<Side, Consent> yes) {
        stands.silent().forEach(side -> {
            Consent consent = Consent.given(yes.get(side), LocalDate.now(clock));
            consents.note(by.region(), id, side, consent, by.person(), clock.instant());
        });
    }

    /** Keeps what was heard in a call, and tells it on. */
    UUID insertHeard(Promoter by, MatchId id, Told told) {
        UUID delivery = Ids.next();
        deliveries.insert(by.region(), delivery, id, null, told, by.person(), clock.instant());
        DeliveryRepository.Ends ends = deliveries.ends(by.region(), id);
        events.publishEvent(new DeliveryToldByPhone(
                by.region().value(),
                id.value(),
                delivery,
                ends.giver(),
                ends.taker(),
                told.tonnes(),
                ends.material(),
                ends.rung(),
                told.on(),
                by.person().value()));
        return delivery;
    }

    /** Where nothing but a call made the two known to each other, and that was wrong, they are so no more. */
    private void hide(RegionId region, MatchId id) {
        if (matches.stage(region, id) instanceof Stage.Known && consents.takeBack(region, id)) {
            Stage.Anonymous before = consents.saidYes(region, id)
                    .<Stage.Anonymous>map(Stage.Interest::new)
                    .orElseGet(Stage.Suggested::new);
            matches.hide(region, id, before, clock.instant());
            matches.step(region, id, "known-no-more", null, null, clock.instant());
            if (matches.isHeard(region, id)) {
                matches.move(region, id, new Stage.Failed(Reason.WITHDRAWN), clock.instant());
            }
        }
    }

    /** A promoter takes back what was told after a call, before a side has answered. */
    public void undo(Promoter by, MatchId id, UUID delivery) {
        matches.lock(by.region(), id);
        boolean waits = pairs.isFollowed(by, id)
                && deliveries.of(by.region(), id).stream()
                        .anyMatch(each ->
                                each.id().equals(delivery) && each.side() == null && each.state() == State.TOLD);
        if (!waits) {
            throw new NoSuchElementException("Nothing that a promoter told");
        }
        deliveries.end(by.region(), delivery, State.UNDONE, by.person(), clock.instant());
        matches.step(by.region(), id, "delivery-undone", null, by.person(), clock.instant());
        takenBack(by.region(), id, delivery, by.person());
        hide(by.region(), id);
    }

    private void takenBack(RegionId region, MatchId id, UUID delivery, PersonId by) {
        events.publishEvent(new DeliveryTakenBack(region.value(), id.value(), delivery, by.value()));
    }

    private void confirm(Speaker by, Match match, Delivery told) {
        correctable(told.corrects(), deliveries.of(by.region(), match.id()));
        deliveries.end(by.region(), told.id(), State.CONFIRMED, by.person(), clock.instant());
        if (match.stage() instanceof Stage.Known known) {
            matches.move(by.region(), match.id(), known.atLeast(new Stage.Delivering()), clock.instant());
        }
        step(by, match, "delivery-confirmed");
        DeliveryRepository.Ends ends = deliveries.ends(by.region(), match.id());
        events.publishEvent(new DeliveryConfirmed(
                by.region().value(),
                match.id().value(),
                told.id(),
                told.corrects(),
                ends.giver(),
                ends.taker(),
                told.tonnes(),
                ends.material(),
                ends.rung(),
                told.on(),
                by.person().value()));
        if (told.side() != null) {
            post.tell(by.region(), match.id(), told.side(), "delivery-confirmed", new Handed(told.on(), told.tonnes()));
        }
    }

    private Delivery waiting(RegionId region, Match match, UUID delivery) {
        return deliveries.of(region, match.id()).stream()
                .filter(each -> each.id().equals(delivery))
                .filter(each -> each.state() == State.TOLD)
                .findFirst()
                .orElseThrow(() -> new NotAnyMore("answer what waits no more", match.stage()));
    }

    private static void asked(Speaker by, Match match, Delivery told) {
        if (!told.awaits(by, match.mine())) {
            throw new NoSuchElementException("Nobody confirms what they have told themselves");
        }
    }

    private Match hold(Speaker by, MatchId id) {
        Match match = matches.hold(by, id, LocalDate.now(clock));
        if (!match.mayDecide() || match.knownAt() == null) {
            throw new NoSuchElementException("Not theirs to tell");
        }
        return match;
    }

    private void step(Speaker by, Match match, String what) {
        matches.step(by.region(), match.id(), what, match.mine(), by.person(), clock.instant());
    }
}
