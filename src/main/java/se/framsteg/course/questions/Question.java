package se.framsteg.course.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;

/**
 * One thing on a company's worksheet that somebody asks a colleague for, by a day. It is asked, then answered; or the
 * colleague does not know, or names somebody who does; or it is taken back. The link works a week beyond the day.
 *
 * @param name what the colleague is called, as {@code asker} is what whoever asks is
 * @param text what whoever asks has written to them; may be empty
 * @param otherName who knows better, as the colleague says; empty unless they do
 * @param saidAt when it was answered or taken back; null while it is neither
 */
public record Question(
        QuestionId id,
        String worksheet,
        About about,
        PersonId person,
        String name,
        PersonId askedBy,
        String asker,
        String text,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable Instant remindedAt,
        State state,
        String otherName,
        @Nullable Instant saidAt) {
    static final Period OPEN_BEYOND = Period.ofDays(7);

    public enum State {
        ASKED,
        ANSWERED,
        UNKNOWN,
        ELSEWHERE,
        WITHDRAWN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The last day on which the link works. */
    public LocalDate closesOn() {
        return dueOn.plus(OPEN_BEYOND);
    }

    /** Whether the link works. */
    public boolean isOpen(LocalDate today) {
        return state != State.WITHDRAWN && !today.isAfter(closesOn());
    }

    /** Whether nobody has answered, and somebody might. */
    public boolean isUnanswered() {
        return state == State.ASKED || state == State.UNKNOWN || state == State.ELSEWHERE;
    }

    /** Whether an answer is waited for. */
    public boolean isWaiting() {
        return state == State.ASKED;
    }

    public boolean isLate(LocalDate today) {
        return isWaiting() && today.isAfter(dueOn);
    }

    /** Who asked, or leads the company, may change it. */
    public boolean mayChange(Member by) {
        return state != State.WITHDRAWN && (by.isLead() || askedBy.equals(by.person()));
    }

    public boolean mayRemind(LocalDate today) {
        return isWaiting() && isOpen(today) && remindedAt == null;
    }
}
