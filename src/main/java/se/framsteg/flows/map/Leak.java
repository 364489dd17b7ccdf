package se.framsteg.flows.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What leaves a company without being sold, and what that costs in a year: what it was bought for, the work already done to it and
 * what it costs to be rid of, less what somebody pays for it.
 *
 * @param isReckoned whether the purchase is worked out from what the same material costs to buy
 */
public record Leak(
        MappedFlow flow,
        @Nullable BigDecimal purchaseSek,
        boolean isReckoned,
        @Nullable BigDecimal workSek,
        @Nullable BigDecimal disposalSek,
        @Nullable BigDecimal paidSek) {
    /** Below nothing where it pays. */
    public BigDecimal costSek() {
        return sek(purchaseSek).add(sek(workSek)).add(sek(disposalSek)).subtract(sek(paidSek));
    }

    /** Whether anything is said of what it costs. */
    public boolean isKnown() {
        return purchaseSek != null || workSek != null || disposalSek != null || paidSek != null;
    }

    public BigDecimal sekPerTonne() {
        return costSek().divide(flow.tonnesYear(), 0, RoundingMode.HALF_UP);
    }

    private static BigDecimal sek(@Nullable BigDecimal sek) {
        return sek == null ? BigDecimal.ZERO : sek;
    }
}
