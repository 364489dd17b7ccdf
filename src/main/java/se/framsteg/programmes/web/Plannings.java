package se.framsteg.programmes.web;

import org.springframework.stereotype.Component;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;

/** Finds the programme of an address, and its cohort, among the manager's. */
@Component
class Plannings {
    private final Programmes programmes;
    private final Cohorts cohorts;

    Plannings(Programmes programmes, Cohorts cohorts) {
        this.programmes = programmes;
        this.cohorts = cohorts;
    }

    Planning of(Manager by, String region, String slug) {
        var planning = new Planning(region, programmes.find(by, slug).orElseThrow());
        if (planning.programme().example()) {
            Frame.headExample();
        }
        return planning;
    }

    Cohort cohort(Manager by, Planning planning, String slug) {
        return cohorts.find(by, slug)
                .filter(cohort -> cohort.programme().equals(planning.programme().id()))
                .orElseThrow();
    }
}
