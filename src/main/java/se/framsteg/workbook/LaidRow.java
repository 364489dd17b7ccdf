package se.framsteg.workbook;

import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.workbook.rows.RowPlace;

/**
 * One understood row as it is laid aside. Of rows with the same key the one of highest precedence wins, and among equals
 * the later.
 */
record LaidRow(
        RowKind kind,
        UUID key,
        UUID fingerprint,
        RowPlace at,
        @Nullable Integer org,
        long precedence,
        @Nullable Said said,
        @Nullable SortedSet<Integer> weeks,
        @Nullable String name,
        @Nullable String payload) {}
