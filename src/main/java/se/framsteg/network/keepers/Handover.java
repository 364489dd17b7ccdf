package se.framsteg.network.keepers;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that was one person's at a promoter, handed over to a colleague.
 *
 * @param left whether whoever handed it over is no colleague any more, so that nothing can go back to them
 * @param told whether companies and askers have been told, so that it cannot be undone any more
 */
public record Handover(
        UUID id,
        UUID promoterId,
        UUID fromPersonId,
        String from,
        UUID toPersonId,
        String to,
        Instant at,
        int companies,
        int questions,
        boolean left,
        boolean told,
        @Nullable Instant undoneAt) {
    public boolean mayBeUndone() {
        return !told && !left && undoneAt == null;
    }

    /** From when on companies and askers are told. */
    public Instant tellsAt() {
        return at.plus(Telling.WAIT);
    }
}
