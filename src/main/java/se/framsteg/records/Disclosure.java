package se.framsteg.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Public records that somebody has asked for. Open while they are looked at, finished when every one has been; never changed
 * after that.
 *
 * @param looked how many of its rows somebody has looked at
 * @param finishedBy what whoever finished it is called; null while it is open
 */
public record Disclosure(
        UUID id,
        String title,
        Instant begunAt,
        @Nullable String begunBy,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy,
        int rows,
        int looked) {
    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isLookedThrough() {
        return looked == rows;
    }
}
