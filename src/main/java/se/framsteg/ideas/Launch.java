package se.framsteg.ideas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an idea is there to be bought or used.
 *
 * @param what what shows it
 * @param link where that can be seen; may be empty
 * @param stillOn the last day on which the company has said that it still is; null where it has not
 */
public record Launch(
        LocalDate on, String what, String link, @Nullable LocalDate stillOn) {
    public static final int LONGEST_WHAT = 300;
    public static final int LONGEST_LINK = 500;

    public Launch {
        if (what.isBlank()) {
            throw new IllegalArgumentException("Something must show a launch");
        }
        if (stillOn != null && stillOn.isBefore(on)) {
            throw new IllegalArgumentException("What is not launched is not still there");
        }
    }

    public Launch(LocalDate on, String what, String link) {
        this(on, what, link, null);
    }

    Launch still(LocalDate day) {
        return new Launch(on, what, link, day);
    }

    /** The same, said to be there still as long as before, where that is after its day. */
    Launch asStillAs(@Nullable Launch before) {
        LocalDate still = before == null ? null : before.stillOn();
        return still == null || still.isBefore(on) ? this : still(still);
    }
}
