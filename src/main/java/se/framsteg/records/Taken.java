package se.framsteg.records;

import java.time.Instant;
import java.util.UUID;

/** What one rule took away in one night: a row of the disposal protocols. @param id the night */
public record Taken(UUID id, Instant ranAt, String rule, int removed, int changed, String keptFor) {
    public RetentionLine line() {
        return new RetentionLine(rule, false, removed, changed, keptFor);
    }
}
