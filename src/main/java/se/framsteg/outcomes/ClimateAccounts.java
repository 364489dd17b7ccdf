package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of the companies that benefited have climate accounts that their coach has approved. How their emissions change can
 * be counted of those that have accounts of two years.
 *
 * @param oneYear companies with accounts of one year, as {@code moreYears} are those with accounts of several
 * @param estimatedMillionths the sum of the shares of their newest accounts that are estimated, in millionths
 * @param population all companies that benefited
 */
public record ClimateAccounts(long oneYear, long moreYears, long estimatedMillionths, long population) {
    public static final ClimateAccounts NONE = new ClimateAccounts(0, 0, 0, 0);

    public long companies() {
        return oneYear + moreYears;
    }

    /** How much of the accounts is estimated on average, between 0 and 1; null of fewer than five companies. */
    public @Nullable BigDecimal estimated() {
        return companies() < Shares.FEWEST_TOLD
                ? null
                : BigDecimal.valueOf(estimatedMillionths, 6)
                        .divide(BigDecimal.valueOf(companies()), 4, RoundingMode.HALF_UP);
    }
}
