package se.framsteg.applications;

import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.participation.ParticipationEnded;

/** Hears that a company has left a cohort, or moved to a later one: its seat goes to the first on the waiting list. */
@Service
@Transactional
class FreedSeats {
    private final SeatOffers seats;
    private final Openings openings;
    private final Cohorts cohorts;
    private final RegionDirectory regions;

    FreedSeats(SeatOffers seats, Openings openings, Cohorts cohorts, RegionDirectory regions) {
        this.seats = seats;
        this.openings = openings;
        this.cohorts = cohorts;
        this.regions = regions;
    }

    @EventListener
    void hear(ParticipationEnded heard) {
        if (heard.cohort() == null) {
            return;
        }
        Cohort cohort = cohorts.hold(heard.region(), heard.cohort()).orElseThrow();
        if (heard.seatIsFree() || isLate(cohort, heard.on())) {
            seats.freed(openings.of(regions.find(heard.region()).orElseThrow(), cohort.id()), heard.change());
        }
    }

    /** Then nobody is asked, but the manager is told. */
    private static boolean isLate(Cohort cohort, LocalDate on) {
        LocalDate last = cohort.seatsGoUntil();
        return last != null && on.isAfter(last);
    }
}
