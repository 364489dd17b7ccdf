package se.framsteg.programmes;

import java.time.LocalDate;

/** One of a cohort's weeks, numbered from 1. A week may be shorter than seven days, and the next need not follow at once. */
public record CohortWeek(int number, LocalDate startsOn, LocalDate endsOn) {
    public CohortWeek {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A week ends after it starts");
        }
    }

    /** The same week so many days later. */
    CohortWeek later(long days) {
        return new CohortWeek(number, startsOn.plusDays(days), endsOn.plusDays(days));
    }
}
