package se.framsteg.programmes.coaches;

import java.util.List;
import java.util.UUID;
import se.framsteg.people.PersonId;
import se.framsteg.shell.tenancy.RegionId;

/** A coach, or who stands in for one today, asking in one region under {@code /{region}/coach}: at least one cohort is theirs. */
public record Coach(PersonId person, RegionId region, String name, List<UUID> cohorts) {
    public Coach {
        cohorts = List.copyOf(cohorts);
    }
}
