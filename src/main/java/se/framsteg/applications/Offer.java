package se.framsteg.applications;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.Cohort;
import se.framsteg.shell.calendar.WorkingDays;

/**
 * A seat kept for a company on the waiting list until it answers. Yes is an acceptance like any other, no takes it off the
 * list; silence lets it stand there, and the next is asked.
 *
 * @param seatId the freed seat it is for, which goes on to the next after a no or silence; null where a manager has offered
 * @param answerBy the last day on which it may be answered
 */
public record Offer(UUID id, UUID applicationId, @Nullable UUID seatId, State state, LocalDate answerBy) {
    /** So many working days there are to answer, after the day of the offer. */
    static final int DAYS_TO_ANSWER = 2;

    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        /** Nobody answered in time. */
        LAPSED,
        /** By a manager. */
        WITHDRAWN
    }

    public boolean mayBeAnswered(LocalDate today) {
        return state == State.OPEN && !today.isAfter(answerBy);
    }

    /** Two working days on, but not beyond the last day on which the cohort's seats go to others. */
    static LocalDate answerBy(Cohort cohort, LocalDate today) {
        LocalDate usual = WorkingDays.after(today, DAYS_TO_ANSWER);
        LocalDate last = cohort.seatsGoUntil();
        return last == null || usual.isBefore(last) ? usual : last;
    }
}
