package se.framsteg.flows.brokering;

import java.time.LocalDate;

/** Somebody who does not answer here has said yes, to a promoter who has noted it. @param who it was, by name */
public record Consent(String who, LocalDate on) {
    public static final int LONGEST = 160;

    public Consent {
        if (who.length() > LONGEST) {
            throw new IllegalArgumentException("Somebody says yes, and not too long");
        }
    }
}
