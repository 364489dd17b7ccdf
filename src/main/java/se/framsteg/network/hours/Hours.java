package se.framsteg.network.hours;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of somebody's hours.
 *
 * @param quarters of an hour
 * @param organisation the company they were for; null where for none in particular
 * @param words what was done, as the worker says it
 * @param replacesId the signed row that this one corrects; null for none
 * @param replaced whether a later row stands in its place, so that it does not count
 */
public record Hours(
        UUID id,
        LocalDate workedOn,
        int quarters,
        Activity activity,
        UUID programmeId,
        String programme,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        String workPackage,
        String words,
        @Nullable UUID replacesId,
        boolean replaced,
        @Nullable Instant signedAt) {
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    public static BigDecimal hours(int quarters) {
        return QUARTER.multiply(BigDecimal.valueOf(quarters));
    }

    public BigDecimal hours() {
        return hours(quarters);
    }

    public boolean isSigned() {
        return signedAt != null;
    }
}
