package se.framsteg.footprint;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Says how much greenhouse gas something comes to. Only here is anything rounded. */
public final class Weight {
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final BigDecimal TONNE = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Weight() {}

    /** Below a tonne in kilograms with two digits that count; from a tonne with two decimals, from a hundred with one. */
    public static String words(BigDecimal kg) {
        if (kg.compareTo(TONNE) < 0) {
            return say("footprint.kilos", number(kg.round(TWO_DIGITS)));
        }
        BigDecimal tonnes = kg.movePointLeft(3);
        int decimals = tonnes.compareTo(HUNDRED) < 0 ? 2 : 1;
        return say("footprint.tonnes", number(tonnes.setScale(decimals, RoundingMode.HALF_UP)));
    }
}
