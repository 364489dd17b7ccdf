package se.framsteg.shell.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Amounts and days as people write them: {@code 12 000 kr}, {@code 12.000:-}, {@code 5 tkr}, {@code 3/5 2024}, and in
 * English {@code 3,200,000}, {@code SEK 12,000}, {@code 3.2 million}. What is not exact, such as {@code ca 5 tkr}, is no
 * amount.
 */
public final class Written {
    private static final String UNITS = "tkr|kkr|mkr|mnkr|msek|tsek|miljoner|miljon|million|millions|mn|kr|sek|kronor";
    private static final Pattern AMOUNT =
            Pattern.compile("(\\d{1,3}(?:[ .]\\d{3})+|\\d{1,3}(?:,\\d{3})+(?![\\d,])|\\d{1,12})(?:[,.](\\d{1,2}))?("
                    + UNITS + ")?(?::-|,-|:)?");
    private static final List<DateTimeFormatter> DAYS = Stream.of(
                    "uuuu-MM-dd", "uuuuMMdd", "d/M uuuu", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.forLanguageTag("sv-SE"))
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Written() {}

    public static String text(@Nullable String field) {
        return field == null ? "" : field.strip();
    }

    /** An amount in SEK; empty when it is none, or not exact. */
    public static Optional<BigDecimal> sek(@Nullable String field) {
        String plain = text(field).toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ");
        Matcher amount = AMOUNT.matcher(plain.replaceFirst("^sek ", "")
                .replaceFirst("(mn|miljon|miljoner|million|millions) (kr|sek|kronor)$", "$1")
                .replaceAll(" (?=" + UNITS + ")", ""));
        if (plain.length() > 40 || !amount.matches()) {
            return Optional.empty();
        }
        String whole = amount.group(1).replaceAll("[ .,]", "");
        String parts = amount.group(2) == null ? "" : "." + amount.group(2);
        return Optional.of(new BigDecimal(whole + parts).multiply(times(amount.group(3))))
                .filter(sek -> sek.precision() - sek.scale() <= 12);
    }

    public static Optional<LocalDate> day(@Nullable String field) {
        String plain = text(field).replaceAll("\\s+", " ");
        if (plain.length() > 30) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(plain, form));
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static BigDecimal times(@Nullable String unit) {
        return switch (unit) {
            case "tkr", "kkr", "tsek" -> BigDecimal.valueOf(1_000);
            case "mkr", "mnkr", "msek", "mn", "miljon", "miljoner", "million", "millions" ->
                BigDecimal.valueOf(1_000_000);
            case null, default -> BigDecimal.ONE;
        };
    }
}
