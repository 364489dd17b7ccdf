package se.framsteg.flows.brokering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** As an address has it. */
    public static Optional<Side> said(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
