package se.framsteg.applications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.applications.Application.Role;
import se.framsteg.applications.Application.State;
import se.framsteg.applications.NotPossibleNow.Why;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Seats that are offered to those on the waiting list: answered by the applicant, made and taken back by a manager, and
 * gone on with when nobody answers. Each holds the cohort first, as every decision does.
 */
@Service
@Transactional
public class Offers {
    private final OfferRepository offers;
    private final SeatOffers seats;
    private final OfferLetters letters;
    private final ApplicationRepository applications;
    private final Applications own;
    private final Decisions decisions;
    private final KnownOrganisations known;
    private final Openings openings;
    private final Cohorts cohorts;
    private final Audit audit;
    private final Clock clock;

    Offers(
            OfferRepository offers,
            SeatOffers seats,
            OfferLetters letters,
            ApplicationRepository applications,
            Applications own,
            Decisions decisions,
            KnownOrganisations known,
            Openings openings,
            Cohorts cohorts,
            Audit audit,
            Clock clock) {
        this.offers = offers;
        this.seats = seats;
        this.letters = letters;
        this.applications = applications;
        this.own = own;
        this.decisions = decisions;
        this.known = known;
        this.openings = openings;
        this.cohorts = cohorts;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last offer to an applicant, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Offer> newest(Applicant by) {
        return offers.newest(by.region(), by.application());
    }

    /** The open offer to an application. */
    @Transactional(readOnly = true)
    public Optional<Offer> open(Manager by, ApplicationId application) {
        return seats.open(by.region(), application);
    }

    /** Yes: accepted as by a manager, with all that follows. Said twice it is said once. */
    public void accept(Applicant by, Opening opening) {
        hold(by.region(), opening);
        if (applications.held(by).orElseThrow(NoSuchElementException::new).state() == State.ACCEPTED) {
            return;
        }
        answerable(by);
        Manager nobody = Manager.operator(by.region());
        List<UUID> one = List.of(by.application().value());
        if (decisions.decide(nobody, opening, Verb.ACCEPT, one, "", false).stream()
                .noneMatch(outcome -> outcome.to() == State.ACCEPTED)) {
            throw new NotPossibleNow(Why.OFFER_IS_OVER);
        }
    }

    /** No: the application is taken back, and the next is asked. */
    public void decline(Applicant by, Opening opening) {
        hold(by.region(), opening);
        if (applications.held(by).orElseThrow(NoSuchElementException::new).state() != State.WITHDRAWN) {
            answerable(by);
            own.withdraw(by, opening);
        }
    }

    /** A manager keeps a seat for whom they choose. */
    public void make(Manager by, Opening opening, ApplicationId id) {
        Application application = in(by, opening, id);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = opening.cohort().seatsGoUntil();
        if (application.state() != State.WAITLISTED || application.role() != Role.COMPANY) {
            throw new NotPossibleNow(Why.DECIDED);
        }
        if (seats.open(by.region(), id).isPresent()) {
            return;
        }
        if (last != null && today.isAfter(last)) {
            throw new NotPossibleNow(Why.TOO_LATE_TO_OFFER);
        }
        if (!known.seated(by, opening.cohort(), List.of(id.value())).isEmpty()) {
            throw new NotPossibleNow(Why.HAS_PART);
        }
        if (!known.elsewhere(by, opening.cohort(), List.of(id.value()), today).isEmpty()) {
            throw new NotPossibleNow(Why.PART_ELSEWHERE);
        }
        if (!seats.hasFreeSeat(opening.cohort(), by.region())) {
            throw new NotPossibleNow(Why.NO_SEAT);
        }
        seats.make(by, opening, application, null, today);
        audit.record(by, "applications.offer", null, id.value());
    }

    /** The manager takes the seat back to give it to whom they choose; the company stays on the list, and is told. */
    public void withdraw(Manager by, Opening opening, ApplicationId id) {
        Application application = in(by, opening, id);
        Offer offer = seats.open(by.region(), id).orElseThrow(() -> new NotPossibleNow(Why.OFFER_IS_OVER));
        seats.end(by.region(), offer, Offer.State.WITHDRAWN);
        letters.withdrawn(by, opening, application);
        audit.record(by, "applications.withdraw-offer", null, id.value());
    }

    /** Ends what nobody has answered in time in the region that is bound, and asks the next; gives how many that were. */
    public int lapse(Region region, LocalDate today) {
        int lapsed = 0;
        for (CohortId cohort : offers.unanswered(region.id(), today)) {
            cohorts.hold(region.id(), cohort).orElseThrow();
            Opening opening = openings.of(region, cohort);
            for (Offer offer : offers.open(region.id(), cohort)) {
                if (!offer.mayBeAnswered(today)) {
                    lapse(opening, offer, today);
                    lapsed++;
                }
            }
        }
        return lapsed;
    }

    private void lapse(Opening opening, Offer offer, LocalDate today) {
        var id = new ApplicationId(offer.applicationId());
        Manager nobody = Manager.operator(opening.region().id());
        letters.lapsed(nobody, opening, applications.find(nobody, id).orElseThrow());
        seats.goOn(opening, offer, Offer.State.LAPSED, today);
    }

    private void answerable(Applicant by) {
        seats.open(by.region(), by.application())
                .filter(offer -> offer.mayBeAnswered(LocalDate.now(clock)))
                .orElseThrow(() -> new NotPossibleNow(Why.OFFER_IS_OVER));
    }

    private Application in(Manager by, Opening opening, ApplicationId id) {
        hold(by.region(), opening);
        applications.hold(by, List.of(id.value()));
        return applications
                .find(by, id)
                .filter(found -> found.cohort().equals(opening.cohort().id()))
                .orElseThrow(NoSuchElementException::new);
    }

    private void hold(RegionId region, Opening opening) {
        cohorts.hold(region, opening.cohort().id()).orElseThrow(NoSuchElementException::new);
    }
}
