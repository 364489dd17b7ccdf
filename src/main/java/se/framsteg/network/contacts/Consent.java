package se.framsteg.network.contacts;

import java.time.LocalDate;
import java.time.Period;

/** That how somebody is reached may be shown: who has said so and when, to whom, and until when. */
public record Consent(String by, LocalDate on, Audience to, LocalDate until) {
    public static final Period USUAL = Period.ofYears(2);
    static final Period LONGEST = Period.ofYears(3);

    public Consent {
        if (by.isBlank() || until.isBefore(on)) {
            throw new IllegalArgumentException("A consent is somebody's, and ends after it begins");
        }
    }

    public boolean holds(LocalDate today) {
        return !today.isBefore(on) && !today.isAfter(until);
    }
}
