package se.framsteg.aid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What a euro cost in SEK on a day, and by whom. A rate older than two months is not used. */
public record EuroRate(BigDecimal sekPerEuro, LocalDate quotedOn, String source) {
    static final BigDecimal LEAST = BigDecimal.ONE;
    static final BigDecimal MOST = BigDecimal.valueOf(100);
    private static final int MONTHS_OF_USE = 2;

    public EuroRate {
        if (!isPossible(sekPerEuro) || source.isBlank()) {
            throw new IllegalArgumentException("A rate is between 1 and 100 SEK, and somebody's");
        }
    }

    public static boolean isPossible(BigDecimal sekPerEuro) {
        return sekPerEuro.compareTo(LEAST) >= 0 && sekPerEuro.compareTo(MOST) <= 0;
    }

    public boolean isUsable(LocalDate day) {
        return !quotedOn.isAfter(day) && !quotedOn.isBefore(day.minusMonths(MONTHS_OF_USE));
    }

    /** Aid in euro, up to the next cent: what counts against a ceiling is never made smaller. */
    public BigDecimal eur(BigDecimal sek) {
        return sek.divide(sekPerEuro, 2, RoundingMode.UP);
    }

    /** Room in SEK, down to the krona: what is left is never made larger. */
    public BigDecimal roomSek(BigDecimal eur) {
        return eur.multiply(sekPerEuro).setScale(0, RoundingMode.DOWN);
    }
}
