package se.framsteg.course.completion;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company that gave no answer before the course while there was time, and can give none afterwards.
 *
 * @param reason why, as somebody has noted it so that the course can be completed without; null until then, as {@code by},
 *     what they are called, and {@code at} are
 */
public record Missed(
        UUID organisationId,
        String organisation,
        @Nullable String reason,
        @Nullable String by,
        @Nullable Instant at) {
    /** The time at which an answer may be missed: after the course there is time, and reminders. */
    public static final String TIME = "before";

    public static final int LONGEST = 300;

    public boolean isNoted() {
        return reason != null;
    }
}
