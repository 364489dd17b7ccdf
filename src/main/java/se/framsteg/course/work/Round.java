package se.framsteg.course.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The round of a programme that a company goes through, as its work sees it.
 *
 * @param cohortId null until the company has a seat in one, as {@code cohort} is
 * @param edition of the course, null where none is chosen and nobody in the round has begun to write
 * @param begun whether somebody in the round has begun to write, so that the edition stays
 * @param weekStarts the first day of each week, by number; none until planned
 * @param small whether the company has fewer than ten people, and so needs half as many rows
 */
public record Round(
        RegionId region,
        UUID programmeId,
        String programmeSlug,
        String programme,
        boolean example,
        @Nullable UUID cohortId,
        @Nullable String cohort,
        @Nullable String edition,
        boolean begun,
        Map<Integer, LocalDate> weekStarts,
        boolean small) {
    public Round {
        weekStarts = Map.copyOf(weekStarts);
    }

    /** A week opens on its first day and stays open; without days of their own, all are open. */
    public boolean isOpen(int week, LocalDate today) {
        LocalDate first = weekStarts.get(week);
        return first == null || !today.isBefore(first);
    }

    /** How many rows are needed of a company of this size. */
    public int least(int rows) {
        return small ? (rows + 1) / 2 : rows;
    }
}
