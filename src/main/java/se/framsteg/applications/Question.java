package se.framsteg.applications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a manager has asked of an applicant, and the answer once there is one. */
public record Question(
        String text,
        Instant askedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt) {
    public boolean isAnswered() {
        return answer != null;
    }
}
