package se.framsteg.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one vocabulary templates speak with: texts, dates, figures and addresses, in the language of the page.
 * Templates print nothing that has not become a plain string here.
 */
public final class Say {
    /** The zone of every date a person reads. */
    public static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final Pattern MOBILE = Pattern.compile("\\+46(7\\d)(\\d{3})(\\d{2})(\\d{2})");

    private static final String NO_BREAK = "\u00a0";

    private static final Map<String, DateTimeFormatter> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<Lang, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private Say() {}

    public static String say(String key, Object... arguments) {
        return Texts.get(lang(), key, arguments);
    }

    public static Lang lang() {
        return Frame.current().lang();
    }

    /** An own address, in the language of the page. Said twice of the same address it changes nothing more. */
    public static String link(String path) {
        Frame frame = Frame.current();
        return frame.publicPage() && frame.lang() == Lang.EN && !isEnglish(path) ? prefixed(Lang.EN, path) : path;
    }

    /** This page in the other language, asked the same. */
    public static String inOtherLanguage() {
        Frame frame = Frame.current();
        return prefixed(frame.lang().other(), frame.path()) + frame.query();
    }

    /** Where a file of the design lies; the address changes with its content. */
    public static String asset(String name) {
        return Assets.address(name);
    }

    public static String date(LocalDate date) {
        return pattern("d MMMM yyyy").format(date);
    }

    /** With its weekday, as one says a day that somebody must keep: {@code onsdag 2 december 2026}. */
    public static String dayOfWeek(LocalDate date) {
        return pattern("EEEE d MMMM yyyy").format(date);
    }

    /** A month of a year, briefly: {@code mars 2027}, {@code nov. 2026}. */
    public static String month(YearMonth month) {
        return pattern("MMM yyyy").format(month);
    }

    /** A month of a year, written out: {@code november 2026}. */
    public static String wholeMonth(YearMonth month) {
        return pattern("MMMM yyyy").format(month);
    }

    /** From the first day to the last, with no more said twice than need be: {@code 4 maj–12 juni 2020}. */
    public static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return date(first);
        }
        if (first.getYear() != last.getYear()) {
            return date(first) + dash() + date(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + date(last)
                : pattern("d MMMM").format(first) + dash() + date(last);
    }

    /** Between what is written in several words English has air around the dash, Swedish has not. */
    private static String dash() {
        return lang() == Lang.SV ? "–" : " – ";
    }

    /** The day of a moment, as it was in Sweden. */
    public static String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, STOCKHOLM));
    }

    public static String moment(Instant instant) {
        return pattern("d MMMM yyyy HH:mm").format(instant.atZone(STOCKHOLM));
    }

    public static String number(long number) {
        return numbers().format(number);
    }

    public static String number(BigDecimal number) {
        return numbers().format(number);
    }

    /** A share between 0 and 1 as whole per cent: {@code 82 %} in Swedish, {@code 82%} in English. */
    public static String percent(BigDecimal share) {
        String whole = share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString();
        return lang() == Lang.SV ? whole + NO_BREAK + "%" : whole + "%";
    }

    /** Made once: taking a pattern apart costs more than saying a date. */
    private static DateTimeFormatter pattern(String pattern) {
        Lang lang = lang();
        return PATTERNS.computeIfAbsent(
                lang.code() + pattern, key -> DateTimeFormatter.ofPattern(pattern, lang.locale()));
    }

    /** A telephone number as it is read: {@code +46701234567} is {@code 070-123 45 67}; one that is not Swedish, as it is. */
    public static String phone(String callable) {
        Matcher mobile = MOBILE.matcher(callable);
        return mobile.matches()
                ? "0%s-%s %s %s".formatted(mobile.group(1), mobile.group(2), mobile.group(3), mobile.group(4))
                : callable;
    }

    /** With two decimals at most. A copy for each use, since a number format serves one at a time. */
    private static NumberFormat numbers() {
        Lang lang = lang();
        return (NumberFormat) NUMBERS.computeIfAbsent(lang, key -> {
                    NumberFormat format = NumberFormat.getNumberInstance(lang.locale());
                    format.setMaximumFractionDigits(2);
                    return format;
                })
                .clone();
    }

    private static boolean isEnglish(String path) {
        return path.equals("/en") || path.startsWith("/en/") || !path.startsWith("/");
    }

    private static String prefixed(Lang lang, String path) {
        return lang == Lang.EN && path.equals("/") ? "/en" : lang.prefix() + path;
    }
}
