package se.framsteg.records;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;

/**
 * Public records that somebody has asked for. Open while they are looked at, when it may be called something else or dropped;
 * finished when every one has been, and never changed after that.
 *
 * @param language the code of that in which its records are read and given out, whoever reads them
 * @param looked how many of its rows somebody has looked at
 * @param finishedBy what whoever finished it is called; null while it is open
 */
public record Disclosure(
        UUID id,
        String title,
        String language,
        Instant begunAt,
        @Nullable String begunBy,
        @Nullable Instant finishedAt,
        @Nullable String finishedBy,
        int rows,
        int looked) {
    public Lang lang() {
        return Lang.of(language);
    }

    public boolean isFinished() {
        return finishedAt != null;
    }

    public boolean isLookedThrough() {
        return looked == rows;
    }
}
