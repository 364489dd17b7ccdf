package se.framsteg.flows.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From a day to a day, both with it, as days since 1970; an end that is not said never comes, and counts as a year. */
record Period(int from, int to) {
    private static final int OPEN = Integer.MAX_VALUE;
    private static final int YEAR = 365;

    static Period of(LocalDate from, @Nullable LocalDate to) {
        return new Period((int) from.toEpochDay(), to == null ? OPEN : (int) to.toEpochDay());
    }

    boolean isOpen() {
        return to == OPEN;
    }

    boolean overlaps(Period other) {
        return from <= other.to && other.from <= to;
    }

    /** How much of the shorter one lies in both: 0 to 1. */
    double share(Period other) {
        if (!overlaps(other)) {
            return 0;
        }
        int end = Math.min(to, other.to);
        if (end == OPEN) {
            return 1;
        }
        double both = end - Math.max(from, other.from) + 1;
        return Math.min(1, both / Math.min(days(), other.days()));
    }

    private int days() {
        return isOpen() ? YEAR : to - from + 1;
    }
}
