package se.framsteg.plan.followup;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.ActionId;

/**
 * What a company says that an action gave in a year. It is the company's own word, and never taken from what was expected.
 *
 * @param id another for each time that it is said
 * @param co2eT tonnes of greenhouse gases less, as carbon dioxide
 * @param materialT tonnes of material saved or kept in use
 * @param savingSek kronor saved or earned; negative where it cost
 * @param method how that was measured or worked out
 * @param confidence low, medium or high
 * @param by who wrote it, by name
 */
public record Gain(
        UUID id,
        ActionId action,
        int year,
        @Nullable BigDecimal co2eT,
        @Nullable BigDecimal materialT,
        @Nullable BigDecimal savingSek,
        String method,
        String confidence,
        String by,
        Instant at) {
    public static final int LONGEST_METHOD = 300;

    /** Whether it says how much of anything. */
    public boolean hasFigures() {
        return Stream.of(co2eT, materialT, savingSek).anyMatch(Objects::nonNull);
    }
}
