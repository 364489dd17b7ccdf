package se.framsteg.flows.brokering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody who does not answer here has said yes, to a promoter who has noted it. @param who it was, by name */
public record Consent(String who, LocalDate on) {
    public static final int LONGEST = 160;

    public Consent {
        if (who.length() > LONGEST) {
            throw new IllegalArgumentException("Somebody says yes, and not too long");
        }
    }

    /** Whether somebody by name has said so, on a day that has been; a name is taken away when its time is over. */
    boolean isGiven(LocalDate today) {
        return !who.isBlank() && !on.isAfter(today);
    }

    /** @return the same, where somebody has said so */
    static Consent given(@Nullable Consent consent, LocalDate today) {
        if (consent == null || !consent.isGiven(today)) {
            throw new IllegalArgumentException("It is noted who said so, and when");
        }
        return consent;
    }
}
