package se.framsteg.meetings;

import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Region;

/** A cohort's course as a letter about its meetings speaks of it. */
public record Course(Region region, Programme programme, Cohort cohort) {
    /** Where the manager's pages about its meetings lie. */
    public String path() {
        return "/%s/manage/%s/cohorts/%s/meetings".formatted(region.slug(), programme.slug(), cohort.slug());
    }

    String attendance(Meeting meeting) {
        return path() + "/" + meeting.id().value() + "/attendance";
    }
}
