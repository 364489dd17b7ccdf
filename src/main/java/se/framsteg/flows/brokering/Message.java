package se.framsteg.flows.brokering;

import java.time.Instant;
import se.framsteg.flows.Side;

/** What one side wrote to the other. */
public record Message(Side side, String by, String words, Instant at) {
    public static final int LONGEST = 2000;
}
