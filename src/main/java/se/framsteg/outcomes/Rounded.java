package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares as they may be told: none of fewer than ten. */
final class Rounded {
    /** Below so many answers no percentage is given. */
    static final long FEWEST = 10;

    private Rounded() {}

    /** With four decimals. */
    static @Nullable BigDecimal share(long part, long whole) {
        return whole < FEWEST
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
}
