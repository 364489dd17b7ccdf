package se.framsteg.plan.adoption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one of those who decide wanted to know of a version, and the answer that holds.
 *
 * @param version its number
 * @param by who asked, by name
 * @param answer empty until there is one
 */
public record AskedByBoard(
        int version,
        String by,
        String text,
        Instant askedAt,
        String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
