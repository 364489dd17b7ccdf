package se.framsteg.network.requests;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said or done with a question.
 *
 * @param person who did; null where it was the asker, or silence
 * @param to whom it was handed to, a promoter or somebody there; null where it was the region, or nobody
 */
public record Line(
        UUID id,
        Instant at,
        Kind kind,
        @Nullable String person,
        @Nullable String to,
        String text) {
    Line withoutText() {
        return new Line(id, at, kind, person, to, "");
    }

    public enum Kind {
        MORE,
        ANSWER,
        NOTE,
        TAKEN,
        HANDED,
        REMINDED,
        PASSED_ON,
        REGION_TOLD,
        CLOSED,
        OPENED,
        HELPED,
        DOUBTED,
        REMOVAL_ASKED,
        REMOVAL_AGREED,
        REMOVAL_REFUSED;

        /** Whether the asker sees it. */
        boolean isForAsker() {
            return this != NOTE && this != REMINDED && this != REGION_TOLD && this != DOUBTED;
        }
    }
}
