package se.framsteg.programmes.closing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;

/**
 * That a programme was closed, and that it was opened again.
 *
 * @param closedBy what whoever closed it is called
 * @param reopenedAt null while it is closed
 * @param reason why it was opened again; empty while it is closed
 */
public record Closing(
        UUID id,
        Instant closedAt,
        String closedBy,
        @Nullable Instant reopenedAt,
        @Nullable String reopenedBy,
        String reason) {
    /** So long a closing can be undone. */
    static final Period UNDOABLE = Period.ofYears(1);

    public boolean isClosed() {
        return reopenedAt == null;
    }

    /** The last day on which it can be opened again. */
    public LocalDate undoableTo() {
        return closedAt.atZone(Say.STOCKHOLM).toLocalDate().plus(UNDOABLE);
    }

    public boolean isUndoable(LocalDate today) {
        return isClosed() && !today.isAfter(undoableTo());
    }
}
