package se.framsteg.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.CohortId;

/**
 * A live meeting of a cohort: planned, then people are called to it, then it is held. It may be moved and changed at any
 * time, and cancelled with a reason; a cancelled meeting may be held after all.
 *
 * @param version how often it has been decided on, by which calendars too know which word is the last
 * @param called whether people have been called to it
 * @param cancelledFor why it is not held; null where it is
 */
public record Meeting(
        MeetingId id,
        CohortId cohort,
        MeetingPlan plan,
        int version,
        boolean called,
        @Nullable String cancelledFor) {

    public boolean isCancelled() {
        return cancelledFor != null;
    }

    /** Whether it has begun, were it held. */
    public boolean hasBegun(Instant now) {
        return !plan.beginsAtMoment().isAfter(now);
    }
}
