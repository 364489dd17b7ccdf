package se.framsteg.workbook.rows;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.sheets.Cell;

/**
 * Numbers as people write them: "12 st", "85 000 kr", "46,9 mnkr", "75 %". In Swedish the comma is the decimal sign and
 * a point or blank parts thousands; what can be read in two ways is not guessed at.
 */
final class Numbers {
    private static final int LONGEST = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("1e12");

    private static final Pattern WRITTEN = Pattern.compile(
            "(?:(?:cirka|circa|c:a|ca|ungefär|kronor|kr|sek|~|≈)\\.?\\s*)?"
                    + "([-+]?)\\s*([.,]?\\d(?:[\\d\\s.,'´`’]*\\d)?)\\s*([.,:]?\\s*-|[.,]?\\s*[\\p{L}%][\\p{L}%. ]*|[.,])?");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    private static final Pattern PARTED = Pattern.compile("\\d{1,3}(?:([\\s'´`’])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");
    private static final Pattern POINTS_PART = Pattern.compile("[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMAS_PART =
            Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){2,}(?:\\.\\d+)?|[1-9]\\d{0,2},\\d{3}\\.\\d+");
    private static final Pattern EITHER_WAY = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("\\d*[.,]?\\d+");

    private record Written(BigDecimal number, @Nullable Unit unit) {}

    private Numbers() {}

    /** A whole number of something, none or more. */
    static int count(Cell cell) {
        var number = counted(cell);
        if (tidy(number).scale() > 0) throw new NotUnderstood("whole-number");
        return number.intValueExact();
    }

    /** A number of something where parts count too, such as employees: 12,5 is 13. */
    static int rounded(Cell cell) {
        return counted(cell).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** An amount in kronor. {@code usual} is what a number without a unit is taken to be. */
    static BigDecimal kronor(Cell cell, Unit usual) {
        var written = written(cell);
        var unit = written.unit() == null ? usual : written.unit();
        if (!unit.isMoney()) throw new NotUnderstood("money");
        return within(written.number().multiply(unit.kronor), "negative-money").setScale(2, RoundingMode.HALF_UP);
    }

    /** A share of one, written as 0,75 or 75 % or 75. */
    static BigDecimal share(Cell cell) {
        var written = written(cell);
        if (written.unit() != null && written.unit() != Unit.PER_CENT) throw new NotUnderstood("share");
        var number = written.number();
        boolean perCent = written.unit() == Unit.PER_CENT || number.compareTo(BigDecimal.ONE) > 0;
        if (number.signum() < 0 || number.compareTo(HUNDRED) > 0) throw new NotUnderstood("share");
        return tidy(perCent ? number.divide(HUNDRED) : number);
    }

    /** Any number that is not below nothing, such as a target. */
    static BigDecimal amount(Cell cell) {
        return tidy(counted(cell));
    }

    private static BigDecimal tidy(BigDecimal number) {
        var tidy = number.stripTrailingZeros();
        return tidy.scale() < 0 ? tidy.setScale(0) : tidy;
    }

    private static BigDecimal counted(Cell cell) {
        var written = written(cell);
        if (written.unit() != null && written.unit() != Unit.PIECES) throw new NotUnderstood("count");
        var number = within(written.number(), "negative");
        if (number.compareTo(BigDecimal.valueOf(1_000_000)) > 0) throw new NotUnderstood("too-large-number");
        return number;
    }

    private static BigDecimal within(BigDecimal number, String negative) {
        if (number.signum() < 0) throw new NotUnderstood(negative);
        if (number.compareTo(MOST) > 0) throw new NotUnderstood("too-large-number");
        return number;
    }

    private static Written written(Cell cell) {
        return switch (cell) {
            case Cell.Number(var number) -> new Written(exactly(number), null);
            case Cell.Text(var text) -> written(text);
            default -> throw new NotUnderstood("number");
        };
    }

    private static Written written(String text) {
        if (text.length() > LONGEST) throw new NotUnderstood("number");
        var plain = DASHES.matcher(Wording.oneLine(text)).replaceAll("-").toLowerCase(Locale.ROOT);
        var match = WRITTEN.matcher(plain);
        if (!match.matches()) throw new NotUnderstood("number");
        var end = match.group(3) == null || match.group(3).matches("[.,]") ? "" : match.group(3);
        var unit = end.isEmpty() ? null : Unit.of(end);
        if (!end.isEmpty() && unit == null) throw new NotUnderstood("unit", end.strip());
        var number = decimal(match.group(2), unit);
        return new Written(match.group(1).equals("-") ? number.negate() : number, unit);
    }

    private static BigDecimal decimal(String digits, @Nullable Unit unit) {
        if (PARTED.matcher(digits).matches()) return plain(digits.replaceAll("[\\s'´`’]", ""));
        if (EITHER_WAY.matcher(digits).matches()) return eitherWay(digits, unit);
        if (POINTS_PART.matcher(digits).matches()) return plain(digits.replace(".", ""));
        if (COMMAS_PART.matcher(digits).matches()) return plain(digits.replace(",", ""));
        return plain(digits);
    }

    /** Nobody writes three decimals after whole kronor or pieces, but many do after millions. */
    private static BigDecimal eitherWay(String digits, @Nullable Unit unit) {
        boolean millions = unit == Unit.MILLIONS || unit == Unit.BILLIONS;
        boolean comma = digits.indexOf(',') > 0;
        if (comma == millions) return plain(comma ? digits : digits.replace(".", ""));
        var apart = digits.replaceAll("[.,]", " ");
        throw new NotUnderstood("either-number", apart, digits.replace('.', ','));
    }

    private static BigDecimal plain(String digits) {
        if (!PLAIN.matcher(digits).matches()) throw new NotUnderstood("number");
        return new BigDecimal(digits.replace(',', '.'));
    }

    /** What Excel shows: fifteen digits, not the binary fraction behind them. */
    private static BigDecimal exactly(double number) {
        return new BigDecimal(number).round(new MathContext(15));
    }
}
