package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Shares as they may be told: none of fewer than ten. They are kept as exact as figures are compared, and rounded once,
 * where they are said.
 */
public final class Shares {
    /** Below so many answers no percentage is given. */
    static final long FEWEST = 10;

    /** Below so many answers it is not told in public what they were. */
    static final long FEWEST_TOLD = 5;

    private Shares() {}

    /** Whether so many companies that have come or gone could be told one by one. */
    static boolean isFew(long companies) {
        return companies > 0 && companies < FEWEST_TOLD;
    }

    public static @Nullable BigDecimal of(long part, long whole) {
        return whole < FEWEST
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    /** As it stands in data, to so many decimals. */
    static @Nullable BigDecimal written(@Nullable BigDecimal share, int decimals) {
        return share == null ? null : share.setScale(decimals, RoundingMode.HALF_UP);
    }
}
