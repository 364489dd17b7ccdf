package se.framsteg.messages;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.people.Promoter;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.coaches.Coach;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Somebody who writes, and to which companies they may: a manager to all of a programme, a promoter to their own, a coach to
 * those of their rounds.
 *
 * @param desk what this person's draft there is kept under
 * @param programme the one programme whose companies these are; null where it may be several
 * @param promoters as {@code cohorts}, for the where clause: null where it is not by them that companies are theirs
 */
public record Writer(
        PersonId person,
        RegionId region,
        String name,
        String desk,
        @Nullable UUID programme,
        UUID @Nullable [] promoters,
        UUID @Nullable [] cohorts) {

    public static Writer of(Manager by, ProgrammeId programme) {
        return new Writer(
                by.person(), by.region(), by.name(), "manage " + programme.value(), programme.value(), null, null);
    }

    public static Writer of(Promoter by) {
        return new Writer(by.person(), by.region(), by.name(), "promote", null, by.onlyPromoters(), null);
    }

    public static Writer of(Coach by) {
        return new Writer(
                by.person(),
                by.region(),
                by.name(),
                "coach",
                null,
                null,
                by.cohorts().toArray(UUID[]::new));
    }
}
