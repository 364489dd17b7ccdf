package se.framsteg.programmes.coaches;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who coaches a cohort, as its manager sees it. @param rounds how many rounds they coach today, this one too */
public record CoachRow(
        UUID id,
        UUID personId,
        String name,
        LocalDate endsOn,
        @Nullable String substitute,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayTo,
        int rounds) {
    /** Whether somebody stands in, today or later. */
    public boolean isAway(LocalDate today) {
        return awayTo != null && !awayTo.isBefore(today);
    }

    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }
}
