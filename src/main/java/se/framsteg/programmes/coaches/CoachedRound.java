package se.framsteg.programmes.coaches;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;

/**
 * A cohort as its coach sees it.
 *
 * @param until the last day that it is open to them
 */
public record CoachedRound(
        CohortId cohort,
        String slug,
        String programme,
        String programmeSlug,
        boolean example,
        String name,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        LocalDate until,
        List<Company> companies) {
    /** One of its companies, with those to write to. */
    public record Company(UUID id, String name, boolean paused, String contacts) {}
}
