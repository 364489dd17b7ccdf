package se.framsteg.meetings.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import se.framsteg.meetings.Host;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.tenancy.Region;

/** Finds the cohort that an address names, among those whose meetings are the host's to hold, before the page is asked. */
@ControllerAdvice(
        assignableTypes = {
            MeetingsController.class,
            MeetingController.class,
            AttendanceController.class,
            RecapController.class
        })
class MeetingDesks {
    private final Programmes programmes;
    private final Cohorts cohorts;

    MeetingDesks(Programmes programmes, Cohorts cohorts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
    }

    @ModelAttribute
    MeetingDesk desk(
            Host by,
            @RequestAttribute("se.framsteg.shell.tenancy.Region") Region region,
            @PathVariable String programme,
            @PathVariable String cohort) {
        Cohort found = by.manager()
                .map(manager -> cohorts.find(manager, cohort))
                .orElseGet(() -> coached(by, cohort))
                .orElseThrow();
        Programme of = programme(by, found, programme).orElseThrow();
        if (of.example()) {
            Frame.headExample();
        }
        return new MeetingDesk(region, of, found, by.manager().isEmpty());
    }

    private Optional<Cohort> coached(Host by, String slug) {
        return Arrays.stream(by.onlyCohorts() == null ? new java.util.UUID[0] : by.onlyCohorts())
                .flatMap(id -> cohorts.behind(by.region(), new CohortId(id)).stream())
                .filter(cohort -> cohort.slug().equals(slug))
                .findFirst();
    }

    private Optional<Programme> programme(Host by, Cohort cohort, String slug) {
        Optional<Manager> manager = by.manager();
        Optional<Programme> found = manager.isPresent()
                ? programmes.find(manager.get(), slug)
                : programmes.announced(by.region()).stream()
                        .filter(each -> each.slug().equals(slug))
                        .findFirst();
        return found.filter(each -> each.id().equals(cohort.programme()));
    }
}
