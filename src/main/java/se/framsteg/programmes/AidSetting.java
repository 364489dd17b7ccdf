package se.framsteg.programmes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who grants the aid that taking part in a programme amounts to, and what it is worth to each company.
 *
 * @param reason why there is no individual aid; with {@link Granter#NONE}, and then never empty
 * @param valueSek per company, as it is when it is decided; null while it is not known, and where there is none
 * @param workedOut what the value was worked out of; null where it was typed
 */
public record AidSetting(
        Granter granter,
        String reason,
        @Nullable BigDecimal valueSek,
        @Nullable Cost workedOut) {
    public static final AidSetting UNDECIDED = new AidSetting(Granter.UNDECIDED, "", null, null);

    public enum Granter {
        UNDECIDED,
        REGION,
        FUNDER,
        NONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String textKey() {
            return "programmes.aid.granter." + code();
        }
    }

    /**
     * What a programme costs: (direct cost + hours of coaching × cost of an hour − what companies pay) / companies.
     *
     * @param feesSek what all companies pay together
     */
    public record Cost(
            BigDecimal directSek,
            BigDecimal coachingHours,
            BigDecimal unitCostSekPerHour,
            BigDecimal feesSek,
            int companies) {
        /** In whole kronor, never less than nothing. */
        public BigDecimal perCompanySek() {
            return directSek
                    .add(coachingHours.multiply(unitCostSekPerHour))
                    .subtract(feesSek)
                    .max(BigDecimal.ZERO)
                    .divide(BigDecimal.valueOf(companies), 0, RoundingMode.HALF_UP);
        }
    }

    /** Whether companies are known to pay something for the course. */
    public boolean isPaidFor() {
        return workedOut != null && workedOut.feesSek().signum() > 0;
    }

    public AidSetting {
        if (granter == Granter.NONE && reason.isBlank()) {
            throw new IllegalArgumentException("No individual aid needs a reason");
        }
    }
}
