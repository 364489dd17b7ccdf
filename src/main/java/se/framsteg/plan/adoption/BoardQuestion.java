package se.framsteg.plan.adoption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who decide wants to know first.
 *
 * @param by who asks, by name
 * @param answer empty until there is one
 * @param answeredBy by name; null until there is an answer
 * @param earlier answers that this one replaced, as those who decide may have read them, the first first
 */
public record BoardQuestion(
        UUID id,
        String by,
        String text,
        Instant askedAt,
        String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        List<Earlier> earlier) {
    public static final int LONGEST = 1000;
    public static final int LONGEST_ANSWER = 2000;

    public BoardQuestion {
        earlier = List.copyOf(earlier);
    }

    /** @param at in milliseconds */
    public record Earlier(String text, long at) {
        public Instant answeredAt() {
            return Instant.ofEpochMilli(at);
        }
    }

    public boolean isAnswered() {
        return !answer.isEmpty();
    }
}
