package se.framsteg.programmes.coaches;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who coaches a cohort, as its manager sees it. */
public record CoachRow(
        UUID id,
        UUID personId,
        String name,
        LocalDate endsOn,
        @Nullable String substitute,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayTo) {
    public boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }
}
