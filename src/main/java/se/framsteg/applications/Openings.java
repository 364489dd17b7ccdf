package se.framsteg.applications;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Region;

/** Finds what an address or a link leads to. */
@Service
@Transactional(readOnly = true)
public class Openings {
    private final Cohorts cohorts;
    private final Programmes programmes;

    Openings(Cohorts cohorts, Programmes programmes) {
        this.cohorts = cohorts;
        this.programmes = programmes;
    }

    /** What anybody may find by its address. */
    public Optional<Opening> announced(Region region, String slug) {
        return cohorts.announced(region.id(), slug).map(cohort -> of(region, cohort));
    }

    /** What anybody may find by a link that names it. */
    public Optional<Opening> announced(Region region, CohortId id) {
        return cohorts.behind(region.id(), id)
                .filter(cohort -> cohort.closesOn() != null)
                .map(cohort -> of(region, cohort));
    }

    /** What an application was sent to, under the address it was sent by. */
    public Optional<Opening> of(Applicant by, Region region, String slug) {
        return cohorts.behind(by.region(), by.cohort())
                .filter(cohort -> cohort.slug().equals(slug))
                .map(cohort -> of(region, cohort));
    }

    /** A cohort of a manager's programme. */
    public Optional<Opening> of(Manager by, Region region, String programme, String slug) {
        return programmes
                .find(by, programme)
                .flatMap(found -> cohorts.find(by, slug)
                        .filter(cohort -> cohort.programme().equals(found.id()))
                        .map(cohort -> new Opening(region, found, cohort)));
    }

    /** What a row of ours names. */
    Opening of(Region region, CohortId cohort) {
        return of(region, cohorts.behind(region.id(), cohort).orElseThrow());
    }

    private Opening of(Region region, Cohort cohort) {
        Programme programme = programmes.announced(region.id()).stream()
                .filter(each -> each.id().equals(cohort.programme()))
                .findFirst()
                .orElseThrow(NoSuchElementException::new);
        return new Opening(region, programme, cohort);
    }
}
