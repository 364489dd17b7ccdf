package se.framsteg.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;

/**
 * How a single undertaking stands against the ceiling on a day. What counts was granted within three years: after the
 * same date three years earlier, and not after the day itself. The 29th of February looks back to the 28th, so that no
 * day is left out.
 */
public record Room(BigDecimal usedEur, BigDecimal ceilingEur) {
    private static final int YEARS = 3;

    public static Room on(LocalDate day, Ceiling ceiling, Collection<CountedAid> aid) {
        BigDecimal used = aid.stream()
                .filter(each -> counts(each.grantedOn(), day))
                .map(CountedAid::eur)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Room(used, ceiling.eur());
    }

    /** Whether aid granted on a day still counts on another. */
    public static boolean counts(LocalDate grantedOn, LocalDate day) {
        return grantedOn.isAfter(oldest(day)) && !grantedOn.isAfter(day);
    }

    /** The last day on which aid granted no longer counts on the day given. */
    public static LocalDate oldest(LocalDate day) {
        return day.minusYears(YEARS);
    }

    public boolean fits(BigDecimal eur) {
        return usedEur.add(eur).compareTo(ceilingEur) <= 0;
    }

    public BigDecimal leftEur() {
        return ceilingEur.subtract(usedEur).max(BigDecimal.ZERO);
    }
}
