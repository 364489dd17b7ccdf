package se.framsteg.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an import did, or would do: how many rows of each kind were new, changed, withdrawn and unchanged, which they
 * were, what was refused and what somebody should look at. Lists are cut off at a length that can be read; the numbers
 * are of all.
 */
public record ImportReport(
        Outcome outcome,
        @Nullable String programme,
        @Nullable String slug,
        boolean example,
        long rowsRead,
        List<Count> counts,
        List<Change> changes,
        List<Remark> remarks,
        long refusals,
        long notices) {

    public enum Outcome {
        /** Read and compared only; nothing was changed. */
        CHECKED,
        IMPORTED,
        /** Something was refused and nothing was changed. */
        REFUSED
    }

    /** How many rows of one kind. */
    public record Count(RowKind kind, long added, long changed, long withdrawn, long unchanged) {}

    public enum ChangeKind {
        ADDED,
        CHANGED,
        WITHDRAWN
    }

    /** One row that makes a difference: whose it is and where it stands (or stood, when withdrawn). */
    public record Change(
            RowKind kind, ChangeKind change, @Nullable String name, String sheet, int row) {}

    public enum Weight {
        REFUSED,
        NOTICE
    }

    /**
     * Something a person should look at. The text says what would have been right; row 0 means the whole sheet, an
     * empty sheet the whole file.
     */
    public record Remark(
            Weight weight,
            String sheet,
            int row,
            @Nullable String column,
            @Nullable String cell,
            @Nullable String value,
            String textKey,
            List<String> arguments) {}

    public boolean isRefused() {
        return outcome == Outcome.REFUSED;
    }

    /** Whether importing the file would make, or made, any difference. */
    public boolean changesAnything() {
        return counts.stream().anyMatch(count -> count.added() + count.changed() + count.withdrawn() > 0);
    }

    /** Refused, but only row by row: the rest may be taken. */
    public boolean mayBeTakenInPart() {
        return refusals > 0 && slug != null;
    }
}
