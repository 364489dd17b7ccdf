package se.framsteg.outcomes.charts;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.percent;
import static se.framsteg.shell.Say.say;

import java.math.BigDecimal;
import java.math.RoundingMode;
import se.framsteg.outcomes.Shares;

/** Figures as they are read, in the language of the page: always of how many, and no percentage of fewer than ten. */
public final class Told {
    private Told() {}

    /** {@code 28 av 34 svarande (82 %)}, or {@code 4 av 7 svarande}. */
    public static String answering(long part, long answering) {
        return of("outcomes.chart.answering", part, answering);
    }

    /** {@code 34 av 37 företag (92 %)}. */
    public static String companies(long part, long companies) {
        return of("outcomes.chart.companies", part, companies);
    }

    /** A share between 0 and 1 as it stands beside its target: {@code 82 %}. */
    public static String share(BigDecimal share) {
        return percent(share);
    }

    /** With one decimal, as in {@code 55,9}. */
    public static String decimal(BigDecimal number) {
        return number(number.setScale(1, RoundingMode.HALF_UP));
    }

    private static String of(String key, long part, long whole) {
        String counted = say(key, number(part), number(whole));
        BigDecimal share = Shares.of(part, whole);
        return share == null ? counted : counted + " (" + percent(share) + ")";
    }
}
