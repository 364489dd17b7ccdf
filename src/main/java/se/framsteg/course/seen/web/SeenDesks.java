package se.framsteg.course.seen.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.framsteg.meetings.Host;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Meetings;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the meeting that an address names, among those that are the host's to hold. */
@Component
class SeenDesks {
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Meetings meetings;

    SeenDesks(Programmes programmes, Cohorts cohorts, Meetings meetings) {
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.meetings = meetings;
    }

    /** @throws java.util.NoSuchElementException where it is not theirs */
    SeenDesk of(Host by, Region region, String programmeSlug, String cohortSlug, MeetingId id) {
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
        Meeting meeting = meetings.find(by, cohort.id(), id).orElseThrow();
        if (programme.example()) {
            Frame.headExample();
        }
        return new SeenDesk(region, programme, cohort, meeting, by.manager().isEmpty());
    }

    private Optional<Cohort> coached(Host by, String slug) {
        return Arrays.stream(by.onlyCohorts() == null ? new UUID[0] : by.onlyCohorts())
                .flatMap(id -> cohorts.behind(by.region(), new CohortId(id)).stream())
                .filter(cohort -> cohort.slug().equals(slug))
                .findFirst();
    }
}
