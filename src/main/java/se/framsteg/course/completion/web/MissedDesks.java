package se.framsteg.course.completion.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.meetings.Host;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the round that an address names: a manager's own, or one that the coach follows. */
@Component
class MissedDesks {
    private final Programmes programmes;
    private final Cohorts cohorts;

    MissedDesks(Programmes programmes, Cohorts cohorts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
    }

    /** @throws java.util.NoSuchElementException where it is not theirs */
    MissedDesk of(Host by, Region region, String programmeSlug, String cohortSlug) {
        Cohort cohort = by.manager()
                .map(manager -> cohorts.find(manager, cohortSlug))
                .orElseGet(() -> coached(by, cohortSlug))
                .orElseThrow();
        Programme programme = by.manager()
                .map(manager -> programmes.find(manager, programmeSlug))
                .orElseGet(() -> programmes.announced(by.region()).stream()
                        .filter(each -> each.slug().equals(programmeSlug))
                        .findFirst())
                .filter(each -> each.id().equals(cohort.programme()))
                .orElseThrow();
        if (programme.example()) {
            Frame.headExample();
        }
        return new MissedDesk(region, programme, cohort, by.manager().isEmpty());
    }

    private Optional<Cohort> coached(Host by, String slug) {
        return Arrays.stream(by.onlyCohorts() == null ? new UUID[0] : by.onlyCohorts())
                .flatMap(id -> cohorts.behind(by.region(), new CohortId(id)).stream())
                .filter(cohort -> cohort.slug().equals(slug))
                .findFirst();
    }
}
