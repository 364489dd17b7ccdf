package se.framsteg.network.hours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What promoters have spent on the companies of a programme, for the funder's report: a sum beside the aid that was granted with
 * the course as a whole, never another aid.
 *
 * @param unitCostSekPerHour what an hour costs, as the programme's small aid was worked out of; null where it was not
 */
public record CompanyHours(List<OfOne> companies, @Nullable BigDecimal unitCostSekPerHour) {
    /**
     * Hours for one company, in quarters; those that a worker has signed apart from those that may still change.
     *
     * @param organisation null for work that was for none in particular
     */
    public record OfOne(
            @Nullable UUID organisationId,
            @Nullable String organisation,
            @Nullable String number,
            int signed,
            int unsigned) {
        public BigDecimal signedHours() {
            return Hours.hours(signed);
        }

        public BigDecimal unsignedHours() {
            return Hours.hours(unsigned);
        }

        public boolean isCompany() {
            return organisationId != null;
        }
    }

    /** In whole kronor, of what is signed; null where nobody knows what an hour costs, and for what was for no company. */
    public @Nullable BigDecimal valueSek(OfOne row) {
        return unitCostSekPerHour == null || !row.isCompany()
                ? null
                : row.signedHours().multiply(unitCostSekPerHour).setScale(0, RoundingMode.HALF_UP);
    }

    public boolean hasUnsigned() {
        return companies.stream().anyMatch(each -> each.unsigned() > 0);
    }

    public BigDecimal signedHours() {
        return Hours.hours(companies.stream().mapToInt(OfOne::signed).sum());
    }
}
