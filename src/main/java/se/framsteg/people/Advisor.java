package se.framsteg.people;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/** Somebody who follows companies through a programme: a manager, all of the region's; a promoter, their own. */
public sealed interface Advisor permits Manager, Promoter {
    PersonId person();

    RegionId region();

    String name();

    /** The promoter organisations whose companies may be seen, for the where clause; null where it is all companies. */
    UUID @Nullable [] onlyPromoters();

    /** Whether this promoter organisation's companies are the advisor's to follow. */
    default boolean follows(UUID promoter) {
        UUID[] theirs = onlyPromoters();
        return theirs == null || Arrays.asList(theirs).contains(promoter);
    }
}
