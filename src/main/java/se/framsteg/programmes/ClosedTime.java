package se.framsteg.programmes;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A time that a region keeps its courses from: the same weeks every year, or some days once.
 *
 * @param fromWeek the first ISO week, as {@code toWeek} is the last; null where it is days
 * @param startsOn the first day, as {@code endsOn} is the last; null where it is weeks
 * @param answersWait whether nobody is at work then, so that companies are answered afterwards
 */
public record ClosedTime(
        UUID id,
        String name,
        @Nullable Integer fromWeek,
        @Nullable Integer toWeek,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean answersWait) {

    public boolean holds(LocalDate day) {
        if (fromWeek != null && toWeek != null) {
            int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            return fromWeek <= week && week <= toWeek;
        }
        return startsOn != null && endsOn != null && !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
