package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company's aid as a list shows it; {@code contact} is who was or will be asked to declare.
 *
 * @param hasLeft whether the company's part in the programme has ended; not where none was known
 */
public record AidSummary(
        AidRecord record,
        String name,
        String number,
        @Nullable BigDecimal ownValueSek,
        @Nullable UUID contact,
        @Nullable Instant linkSentAt,
        boolean hasLeft) {}
