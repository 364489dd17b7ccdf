package se.framsteg.flows;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who has something to spare, or who needs it: of a flow, and of the two of a match. */
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

    /** As it is kept. */
    public static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
