package se.framsteg.programmes;

import java.time.LocalDate;

/** What a manager decides of a programme. */
public record ProgrammePlan(
        String name, String purpose, String funder, LocalDate startsOn, LocalDate endsOn, int weeks) {
    public ProgrammePlan {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("A programme ends after it starts");
        }
    }

    /** An earlier programme as a pattern: the same but for its name, a year of 52 weeks later, or as many as bring it after a day. */
    public static ProgrammePlan after(LocalDate day, Programme earlier) {
        long years = 1;
        while (!earlier.startsOn().plusWeeks(52 * years).isAfter(day)) {
            years++;
        }
        return new ProgrammePlan(
                "",
                earlier.purpose(),
                earlier.funder(),
                earlier.startsOn().plusWeeks(52 * years),
                earlier.endsOn().plusWeeks(52 * years),
                earlier.weeks());
    }

    public static ProgrammePlan of(Programme programme) {
        return new ProgrammePlan(
                programme.name(),
                programme.purpose(),
                programme.funder(),
                programme.startsOn(),
                programme.endsOn(),
                programme.weeks());
    }
}
