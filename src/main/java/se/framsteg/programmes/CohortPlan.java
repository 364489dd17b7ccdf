package se.framsteg.programmes;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a manager decides of a cohort; what is not decided yet is null, or no weeks. Means as in {@link Cohort}. */
public record CohortPlan(
        String name,
        @Nullable Integer seats,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        Criteria criteria,
        List<CohortWeek> weeks) {
    public CohortPlan {
        weeks = List.copyOf(weeks);
    }

    public CohortPlan with(List<CohortWeek> others) {
        return new CohortPlan(name, seats, opensOn, closesOn, criteria, others);
    }

    /** The same, so many days later; a day that is not decided stays so. */
    CohortPlan later(long days) {
        return new CohortPlan(
                name,
                seats,
                opensOn == null ? null : opensOn.plusDays(days),
                closesOn == null ? null : closesOn.plusDays(days),
                criteria,
                weeks.stream().map(week -> week.later(days)).toList());
    }

    /** The same, but with no days for applying where the first of them is not after this day. */
    CohortPlan opening(LocalDate today) {
        return opensOn == null || opensOn.isAfter(today)
                ? this
                : new CohortPlan(name, seats, null, null, criteria, weeks);
    }

    /** The same, with weeks as they are proposed from the Monday of its first, where one of its own has a free day. */
    CohortPlan keepingFrom(FreeDays free) {
        return weeks.stream().allMatch(week -> free.in(week).isEmpty())
                ? this
                : with(free.propose(
                        weeks.getFirst().startsOn().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        weeks.size()));
    }

    @Nullable
    LocalDate startsOn() {
        return weeks.isEmpty() ? null : weeks.getFirst().startsOn();
    }

    @Nullable
    LocalDate endsOn() {
        return weeks.isEmpty() ? null : weeks.getLast().endsOn();
    }
}
