package se.framsteg.plan.adoption;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount of money as somebody has written it in a sentence: with thousands apart by blanks, points or commas, the currency before or
 * after it, in kronor, thousands or millions.
 *
 * @param written in its unit, with as many decimals as were written
 * @param power of ten that the unit stands for: 0, 3 or 6
 */
record Sum(BigDecimal written, int power) {
    private static final String NUMBER =
            "(?<%s>\\d{1,3}(?:[\\s.,']\\d{3})+(?!\\d)(?:[.,]\\d{1,2}(?!\\d))?|\\d+(?:[.,]\\d+)?)";

    private static final String UNIT =
            "(?<%s>kronor|kr|sek|tkr|tsek|ksek|tusen|thousand|mnkr|mkr|msek|miljon(?:er)?|million|mn)\\b";

    /** After its number, or before it; or none, where the sentence says that it is the budget. */
    private static final Pattern MONEY =
            Pattern.compile(("(?iU)(?<![\\d.,])" + NUMBER + "\\s?-?" + UNIT + "|\\b(?<before>[tkm]?sek|kr)\\s?" + NUMBER
                            + "(?:\\s?(?<size>tusen|thousand|miljon(?:er)?|million|mn)\\b)?|\\bbudget\\w*\\s(?:på|om|är|of|is)\\s"
                            + NUMBER
                            + "(?!\\s?[\\p{L}\\d]|[.,']\\d)")
                    .formatted("first", "unit", "second", "third"));

    private static final Pattern THOUSANDS = Pattern.compile("(?U)\\d{1,3}(?:[\\s.,']\\d{3})+(?:[.,]\\d{1,2})?");

    /** Those that a sentence says, in its order. */
    static List<Sum> in(String sentence) {
        return MONEY.matcher(sentence).results().map(Sum::of).toList();
    }

    private static Sum of(MatchResult found) {
        String number = Stream.of("first", "second", "third")
                .flatMap(each -> Optional.ofNullable(found.group(each)).stream())
                .findFirst()
                .orElseThrow();
        int power = Stream.of("unit", "before", "size")
                .flatMap(each -> Optional.ofNullable(found.group(each)).stream())
                .mapToInt(Sum::power)
                .max()
                .orElse(0);
        return new Sum(read(number, power), power);
    }

    private static int power(String unit) {
        String small = unit.toLowerCase(Locale.ROOT);
        return small.startsWith("m") ? 6 : small.startsWith("t") || small.startsWith("ks") ? 3 : 0;
    }

    /** Three digits after the only mark are thousands; of millions nobody has thousands, so there they are decimals. */
    private static BigDecimal read(String number, int power) {
        boolean grouped = THOUSANDS.matcher(number).matches();
        boolean decimals = power == 6 && number.matches("\\d{1,3}[.,]\\d{3}");
        if (!grouped || decimals) {
            return new BigDecimal(number.replace(',', '.'));
        }
        int mark = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
        boolean ends = mark >= 0 && number.length() - mark <= 3;
        String whole = (ends ? number.substring(0, mark) : number).replaceAll("\\D", "");
        return new BigDecimal(ends ? whole + "." + number.substring(mark + 1) : whole);
    }

    BigDecimal kronor() {
        return written.movePointRight(power);
    }

    /** As near as it is written: 0.4 million is said of 412,000. */
    boolean says(BigDecimal sek) {
        return sek.movePointLeft(power)
                        .setScale(Math.max(written.scale(), 0), RoundingMode.HALF_UP)
                        .compareTo(written)
                == 0;
    }
}
