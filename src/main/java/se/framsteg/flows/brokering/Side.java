package se.framsteg.flows.brokering;

import java.util.Locale;

/** Which of the two of a match: who has something to spare, or who needs it. */
public enum Side {
    OFFER,
    NEED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Side other() {
        return this == OFFER ? NEED : OFFER;
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
