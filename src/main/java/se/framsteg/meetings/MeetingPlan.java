package se.framsteg.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Say;

/**
 * What is decided of a meeting. Day and time are those on the wall in Sweden, which is what people agree on: the moment
 * follows from them, so a meeting at nine is at nine on both sides of a change to or from daylight saving.
 *
 * @param week which of the cohort's weeks it belongs to; null where it belongs to none
 * @param place where one goes, and {@code link} where one joins from afar; either may be empty
 * @param trainer who leads it; null until that is decided
 */
public record MeetingPlan(
        @Nullable Integer week,
        String title,
        LocalDate heldOn,
        LocalTime beginsAt,
        int minutes,
        String place,
        String link,
        @Nullable PersonId trainer) {
    public static final int SHORTEST = 1;
    public static final int LONGEST = 720;

    public MeetingPlan {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A meeting needs a title");
        }
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("A meeting lasts up to twelve hours");
        }
    }

    /** A time that the clock skips in spring is the hour after it. */
    public ZonedDateTime begins() {
        return heldOn.atTime(beginsAt).atZone(Say.STOCKHOLM);
    }

    public ZonedDateTime ends() {
        return begins().plusMinutes(minutes);
    }

    public Instant beginsAtMoment() {
        return begins().toInstant();
    }

    boolean isAtTheSameTimeAs(MeetingPlan other) {
        return begins().equals(other.begins()) && minutes == other.minutes;
    }
}
