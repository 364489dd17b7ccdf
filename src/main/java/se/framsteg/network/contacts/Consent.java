package se.framsteg.network.contacts;

import java.time.LocalDate;
import java.time.Period;

/**
 * That how somebody is reached may be shown: who has said so and when, to whom, and until when.
 *
 * @param own whether they have said so here themselves; otherwise somebody else has written that they did
 */
public record Consent(String by, LocalDate on, Audience to, LocalDate until, boolean own) {
    public static final Period USUAL = Period.ofYears(2);
    static final Period LONGEST = Period.ofYears(3);

    public Consent {
        if (by.isBlank() || until.isBefore(on)) {
            throw new IllegalArgumentException("A consent is somebody's, and ends after it begins");
        }
    }

    /** As somebody else has written it. */
    public Consent(String by, LocalDate on, Audience to, LocalDate until) {
        this(by, on, to, until, false);
    }

    Consent asOwn() {
        return new Consent(by, on, to, until, true);
    }

    public boolean holds(LocalDate today) {
        return !today.isBefore(on) && !today.isAfter(until);
    }
}
