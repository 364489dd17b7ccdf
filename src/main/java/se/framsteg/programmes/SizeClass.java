package se.framsteg.programmes;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Size of a company by headcount and turnover (Recommendation 2003/361/EC: below 10 and at most EUR 2 million, 50 and 10,
 * 250 and 50). The balance sheet, which may stand in for turnover, is not known here; nor are linked companies.
 */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN;

    /** SEK per EUR used to compare a turnover with the limits: the yearly average of 2020 (the Riksbank: 10.49). */
    public static final BigDecimal SEK_PER_EUR = new BigDecimal("10.49");

    /** @param turnoverKsek in thousands of SEK; when not known, headcount alone decides */
    public static SizeClass of(@Nullable Integer employees, @Nullable BigDecimal turnoverKsek) {
        if (employees == null) {
            return UNKNOWN;
        }
        if (within(employees, 10, turnoverKsek, 2)) {
            return MICRO;
        }
        if (within(employees, 50, turnoverKsek, 10)) {
            return SMALL;
        }
        return within(employees, 250, turnoverKsek, 50) ? MEDIUM : LARGE;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean within(int employees, int below, @Nullable BigDecimal turnoverKsek, int millionEur) {
        BigDecimal limit = SEK_PER_EUR.multiply(BigDecimal.valueOf(millionEur * 1000L));
        return employees < below && (turnoverKsek == null || turnoverKsek.compareTo(limit) <= 0);
    }
}
