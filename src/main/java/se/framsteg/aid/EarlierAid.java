package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Aid that counts for a company's undertaking: granted here ({@code programme} says by which programme), or declared to
 * come from a giver elsewhere. Declared aid has one of the two amounts.
 */
public record EarlierAid(
        UUID organisation,
        @Nullable UUID programme,
        @Nullable String giver,
        LocalDate grantedOn,
        @Nullable BigDecimal sek,
        @Nullable BigDecimal eur) {

    /** As it counts; aid declared in SEK by the rate of the day that is reckoned on. */
    public CountedAid counted(EuroRate rate) {
        if (eur != null) {
            return new CountedAid(grantedOn, eur);
        }
        if (sek == null) {
            throw new IllegalStateException("Aid without an amount");
        }
        return new CountedAid(grantedOn, rate.eur(sek));
    }
}
