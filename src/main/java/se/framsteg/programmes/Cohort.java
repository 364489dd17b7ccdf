package se.framsteg.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The companies that take a course together, and what one must know to apply: how many there is room for, for whom it
 * is, between which days one may apply, and its weeks. It may be planned bit by bit; one that came with a workbook has
 * little but its name. Its address is {@code /{region}/apply/{slug}}, and stays what it once was.
 *
 * @param seats how many companies there is room for; null until that is decided
 * @param opensOn the first day one may apply, as {@code closesOn} is the last; null until decided, both or neither
 * @param startsOn the first day of its first week, as {@code endsOn} is the last day of its last; null without weeks
 * @param version how often it has been planned; who plans it anew says which they saw
 */
public record Cohort(
        CohortId id,
        ProgrammeId programme,
        String slug,
        String name,
        @Nullable Integer seats,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Criteria criteria,
        List<CohortWeek> weeks,
        int version) {

    /** Where a cohort is in its life. {@code FULL} takes applications still, for its waiting list. */
    public enum State {
        PLANNED,
        OPEN,
        FULL,
        CLOSED,
        RUNNING,
        OVER;

        public String textKey() {
            return "programmes.cohort.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    public Cohort {
        weeks = List.copyOf(weeks);
    }

    /** What is decided of it, to decide otherwise. */
    public CohortPlan plan() {
        return new CohortPlan(name, seats, opensOn, closesOn, criteria, weeks);
    }

    /** @param taken how many of the seats are taken */
    public State state(LocalDate today, int taken) {
        if (endsOn != null && today.isAfter(endsOn)) {
            return State.OVER;
        }
        if (startsOn != null && !today.isBefore(startsOn)) {
            return State.RUNNING;
        }
        if (isOpen(today)) {
            return seats != null && taken >= seats ? State.FULL : State.OPEN;
        }
        return closesOn != null && today.isAfter(closesOn) ? State.CLOSED : State.PLANNED;
    }

    /**
     * The last day on which a seat that has become free may still go to another company: the day before its second week,
     * or before its first where it has no second; null until its weeks are decided.
     */
    public @Nullable LocalDate seatsGoUntil() {
        return weeks.isEmpty()
                ? null
                : weeks.get(Math.min(1, weeks.size() - 1)).startsOn().minusDays(1);
    }

    /** Whether one may apply today: within its days, before it is over, and with its seats decided. */
    public boolean isOpen(LocalDate today) {
        return seats != null
                && opensOn != null
                && closesOn != null
                && !today.isBefore(opensOn)
                && !today.isAfter(closesOn)
                && (endsOn == null || !today.isAfter(endsOn));
    }
}
