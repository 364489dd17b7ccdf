package se.framsteg.site;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One wording in a text's history.
 *
 * @param approvedAt when it was published; null where it never was
 */
public record TextVersion(
        UUID id,
        String text,
        Instant writtenAt,
        UUID writtenBy,
        @Nullable Instant approvedAt,
        @Nullable UUID approvedBy) {}
