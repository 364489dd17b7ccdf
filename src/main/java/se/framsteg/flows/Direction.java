package se.framsteg.flows;

import java.util.Locale;

/** Whether somebody has something to spare, or needs it. */
public enum Direction {
    OFFER,
    NEED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Direction other() {
        return this == OFFER ? NEED : OFFER;
    }
}
