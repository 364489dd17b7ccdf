package se.framsteg.records;

import java.time.Instant;
import java.util.UUID;

/**
 * One night's run in a region.
 *
 * @param failed how many rules could not be followed; they are tried again the next night
 */
public record RetentionRun(UUID id, Instant ranAt, int failed, int removed, int changed) {}
