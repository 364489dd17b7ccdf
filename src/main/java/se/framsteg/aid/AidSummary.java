package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's aid as a list shows it; {@code contact} is who was or will be asked to declare.
 *
 * @param hasLeft whether the company's part in the programme has ended; not where none was known
 * @param neverStarted whether it ended before the company had started
 */
public record AidSummary(
        AidRecord record,
        String name,
        String number,
        @Nullable BigDecimal ownValueSek,
        @Nullable UUID contact,
        @Nullable Instant linkSentAt,
        boolean hasLeft,
        boolean neverStarted) {
    /** Whether it has been granted by the region to a company that left before anything started, and may be taken back. */
    public boolean mayBeTakenBack() {
        return neverStarted && record instanceof AidRecord.Given && record.answer() == null;
    }

    /** Whether the funder has granted it, and may have taken it back. */
    public boolean mayTheFunderTakeBack() {
        return record instanceof AidRecord.Given && record.answer() != null;
    }
}
