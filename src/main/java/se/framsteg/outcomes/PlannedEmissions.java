package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much less greenhouse gas the actions of adopted plans are expected to give off in a year, by how sure the companies are.
 * Planned, never achieved; one year, never a lifetime.
 *
 * @param kilograms by confidence: {@code high medium low unsaid}
 * @param companies with an adopted plan in which something is expected
 */
public record PlannedEmissions(Map<String, Long> kilograms, long companies) {
    public static final PlannedEmissions NONE = new PlannedEmissions(Map.of(), 0);

    public PlannedEmissions {
        kilograms = Collections.unmodifiableMap(new TreeMap<>(kilograms));
    }

    /** Of fewer than five companies it would be known what each expects. */
    public boolean isShown() {
        return companies >= Shares.FEWEST_TOLD;
    }

    /** Tonnes in a year; null of fewer than five companies. */
    public @Nullable BigDecimal tonnes() {
        return isShown()
                ? tonnes(kilograms.values().stream().mapToLong(Long::longValue).sum())
                : null;
    }

    /** The same of those that are so sure. */
    public @Nullable BigDecimal tonnes(String confidence) {
        return isShown() ? tonnes(kilograms.getOrDefault(confidence, 0L)) : null;
    }

    private static BigDecimal tonnes(long kilograms) {
        return BigDecimal.valueOf(kilograms, 3).stripTrailingZeros();
    }
}
