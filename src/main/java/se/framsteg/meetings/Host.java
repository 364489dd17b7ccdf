package se.framsteg.meetings;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Somebody who holds meetings, and so notes who came and writes what they leave behind: a manager, all of the region's; a
 * coach, those of their own rounds.
 *
 * @param onlyCohorts the cohorts whose meetings may be seen, for the where clause; null where it is all
 */
public record Host(PersonId person, RegionId region, String name, UUID @Nullable [] onlyCohorts) {
    public static Host of(Manager by) {
        return new Host(by.person(), by.region(), by.name(), null);
    }

    static Host of(Coach by) {
        return new Host(by.person(), by.region(), by.name(), by.cohorts().toArray(UUID[]::new));
    }

    /** The manager who asks; empty where it is a coach. */
    public Optional<Manager> manager() {
        return onlyCohorts == null ? Optional.of(new Manager(person, region, name)) : Optional.empty();
    }
}
