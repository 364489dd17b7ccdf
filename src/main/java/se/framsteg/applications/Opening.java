package se.framsteg.applications;

import java.time.LocalDate;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.tenancy.Region;

/** What one applies to: a cohort, with the programme and the region it is of. */
public record Opening(Region region, Programme programme, Cohort cohort) {
    /** Where anybody applies. */
    public String path() {
        return "/%s/apply/%s".formatted(region.slug(), cohort.slug());
    }

    /** Where the holder of a link goes on. */
    public String path(String token) {
        return path() + "/" + token;
    }

    public boolean hasBegun(LocalDate today) {
        return cohort.startsOn() != null && !today.isBefore(cohort.startsOn());
    }
}
