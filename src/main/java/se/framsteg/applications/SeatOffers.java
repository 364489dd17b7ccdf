package se.framsteg.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Where a free seat goes: to the first on the waiting list who has not been asked before, until the second week begins.
 * Whoever calls holds the cohort. Somebody whom the criteria speak against is passed over: such a seat only a manager gives.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatOffers {
    private final OfferRepository offers;
    private final ApplicationRepository applications;
    private final KnownOrganisations known;
    private final OfferLetters letters;
    private final Cohorts cohorts;
    private final Clock clock;

    SeatOffers(
            OfferRepository offers,
            ApplicationRepository applications,
            KnownOrganisations known,
            OfferLetters letters,
            Cohorts cohorts,
            Clock clock) {
        this.offers = offers;
        this.applications = applications;
        this.known = known;
        this.letters = letters;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /** A seat is free, known by what has freed it; told of twice it is offered once. */
    void freed(Opening opening, UUID seat) {
        if (offers.free(region(opening), seat, opening.cohort().id(), clock.instant())) {
            pass(opening, seat, today());
        }
    }

    void make(Manager by, Opening opening, Application application, @Nullable UUID seat, LocalDate today) {
        LocalDate answerBy = Offer.answerBy(opening.cohort(), today);
        offers.make(by, application, seat, answerBy, clock.instant());
        letters.offered(by, opening, application, answerBy);
    }

    void end(RegionId region, Offer offer, Offer.State state) {
        offers.end(region, offer, state, clock.instant());
    }

    /** The company has said no, or nothing in time: where the seat had become free by itself, the next is asked. */
    void goOn(Opening opening, Offer offer, Offer.State state, LocalDate today) {
        end(region(opening), offer, state);
        if (offer.seatId() != null) {
            pass(opening, offer.seatId(), today);
        }
    }

    /** What a manager's decision makes of offers, and of the seats of those who have said no. */
    void decided(Opening opening, Verb verb, List<Outcome> outcomes) {
        Map<UUID, Offer> open = offers.open(region(opening), opening.cohort().id()).stream()
                .collect(Collectors.toMap(Offer::applicationId, Function.identity()));
        for (Outcome outcome : outcomes) {
            Application application = outcome.application();
            Offer offer = open.get(application.id().value());
            if (verb == Verb.WITHDRAW) {
                saidNo(opening, offer);
            } else if (offer != null) {
                end(
                        region(opening),
                        offer,
                        outcome.to() == State.ACCEPTED ? Offer.State.ACCEPTED : Offer.State.WITHDRAWN);
            }
        }
    }

    /** Who had an offer does not want it. */
    void saidNo(Opening opening, @Nullable Offer offer) {
        if (offer != null) {
            goOn(opening, offer, Offer.State.DECLINED, today());
        }
    }

    /** The offer that this application may answer; empty where it has none. */
    Optional<Offer> open(RegionId region, ApplicationId application) {
        return offers.newest(region, application).filter(offer -> offer.state() == Offer.State.OPEN);
    }

    boolean hasFreeSeat(Cohort cohort, RegionId region) {
        Integer seats = cohort.seats();
        return seats != null && cohorts.taken(region, cohort.programme()).getOrDefault(cohort.id(), 0) < seats;
    }

    private void pass(Opening opening, UUID seat, LocalDate today) {
        List<Application> waiting = waiting(opening);
        if (waiting.isEmpty() || !hasFreeSeat(opening.cohort(), region(opening))) {
            return;
        }
        LocalDate last = opening.cohort().seatsGoUntil();
        if (last != null && today.isAfter(last)) {
            letters.notOffered(opening, waiting.size(), true);
            return;
        }
        first(opening, waiting)
                .ifPresentOrElse(
                        next -> make(Manager.operator(region(opening)), opening, next, seat, today),
                        () -> letters.notOffered(opening, waiting.size(), false));
    }

    private List<Application> waiting(Opening opening) {
        return applications
                .in(Manager.operator(region(opening)), opening.cohort().id())
                .stream()
                .filter(each -> each.state() == State.WAITLISTED && each.role() == Role.COMPANY)
                .toList();
    }

    private Optional<Application> first(Opening opening, List<Application> waiting) {
        List<UUID> ids = waiting.stream().map(each -> each.id().value()).toList();
        Set<UUID> asked = offers.asked(region(opening), ids);
        Set<UUID> seated = known.seated(Manager.operator(region(opening)), opening.cohort(), ids);
        Set<UUID> elsewhere = known.elsewhere(Manager.operator(region(opening)), opening.cohort(), ids, today())
                .keySet();
        // Of an organisation that is known, a manager looks first at who applies in its name.
        Set<UUID> ours = known.of(Manager.operator(region(opening)), ids).keySet();
        return waiting.stream()
                .filter(each -> !asked.contains(each.id().value())
                        && !seated.contains(each.id().value())
                        && !elsewhere.contains(each.id().value()))
                .filter(each ->
                        each.decidedAt() != null || !ours.contains(each.id().value()))
                .filter(each ->
                        Fit.against(opening.cohort().criteria(), each, false).isEmpty())
                .findFirst();
    }

    private static RegionId region(Opening opening) {
        return opening.region().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
