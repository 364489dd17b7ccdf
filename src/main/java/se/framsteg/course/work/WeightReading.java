package se.framsteg.course.work;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How much something weighs in a year, as people say it: {@code 12}, {@code 800 kg}, {@code 60 kg i veckan}, and counted in
 * things of the same weight, {@code 30 x 400 kg i månaden}. Tonnes where no unit is said, a year where no time is. A year has
 * 52 weeks, 12 months and 4 quarters.
 */
final class WeightReading {
    private static final int DECIMALS = 6;
    private static final String NUMBER = "\\d{1,3}(?: \\d{3})+(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?";
    private static final Pattern WEIGHT = Pattern.compile("(?:(" + NUMBER
            + ") ?(?:[a-zåäö]{2,12} )?(?:x|×|\\*|à|a|gånger|times|of) ?)?"
            + "(" + NUMBER + ") ?(ton|tonne|tonnes|t|kilo|kilos|kilogram|kg)?"
            + "(?: ?(?:/|per|i|om|varje|a|an|each|every) ?"
            + "(år|året|year|kvartal|kvartalet|quarter|månad|månaden|mån|month|vecka|veckan|v|week))?");

    private WeightReading() {}

    /** In tonnes a year; empty where it is no weight. */
    static Optional<BigDecimal> tonnesAYear(String typed) {
        Matcher said = WEIGHT.matcher(typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replace(',', '.')
                .strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        BigDecimal pieces = said.group(1) == null ? BigDecimal.ONE : number(said.group(1));
        return Optional.of(pieces.multiply(number(said.group(2)))
                .multiply(times(said.group(4)))
                .divide(unitsInATonne(said.group(3)), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replace(" ", ""));
    }

    private static BigDecimal unitsInATonne(@Nullable String unit) {
        return unit == null || unit.startsWith("t") ? BigDecimal.ONE : BigDecimal.valueOf(1000);
    }

    private static BigDecimal times(@Nullable String time) {
        if (time == null || time.equals("year") || time.startsWith("år")) {
            return BigDecimal.ONE;
        }
        return BigDecimal.valueOf(time.startsWith("m") ? 12 : time.startsWith("k") || time.startsWith("q") ? 4 : 52);
    }
}
