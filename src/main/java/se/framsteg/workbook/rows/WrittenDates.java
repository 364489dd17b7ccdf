package se.framsteg.workbook.rows;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.workbook.rows.Dates.Span;

/** Days, weeks, months, quarters and years as they are written out. The day comes before the month: 4/5 is in May. */
final class WrittenDates {
    private static final int LONGEST = 60;
    private static final String MONTH = "(jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:s|ch)?|apr(?:il)?|ma[jy]"
            + "|jun[ie]?|jul[iy]?|aug(?:usti|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final List<String> WEEKDAYS = List.of("må", "ti", "on", "to", "fr", "lö", "sö");
    private static final String YEAR = "(?:år\\s*)?['’-]?(\\d{4}|\\d{2})";

    private static final Pattern WEEKDAY =
            Pattern.compile("^(må|ti|on|to|fr|lö|sö)(?:n|s|r|rs|e|ns|rd)?(?:dag(?:en)?)?\\.?,?\\s+(?:den\\s+)?(?=\\d)");
    private static final Pattern TIME =
            Pattern.compile("(?:t|,?\\s+)(?:kl\\.?\\s*)?\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?"
                    + "(?:\\s*z|[+-]\\d\\d:?\\d\\d)?$|,?\\s+kl\\.?\\s*\\d{1,2}(?:[.:]\\d{2})?$");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");

    private record Form(Pattern pattern, Function<MatchResult, Span> reading) {}

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})", m -> day(m, 1, 2, 3)),
            form("(\\d{4})(\\d{2})(\\d{2})", m -> day(m, 1, 2, 3)),
            form("(\\d{1,2})\\s*[/.]\\s*(\\d{1,2})\\s*[-/.,\\s]\\s*" + YEAR, m -> day(m, 3, 2, 1)),
            form("(\\d{1,2})\\s?-\\s?(\\d{1,2})\\s?-\\s?(\\d{4})", m -> day(m, 3, 2, 1)),
            form("(\\d{1,2})(?::?[ea]|\\.|st|nd|rd|th)?[\\s-]*" + MONTH + "\\.?[\\s,-]*" + YEAR, m -> day(m, 3, 2, 1)),
            form(MONTH + "\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})", m -> day(m, 3, 1, 2)),
            form("(\\d{4})[\\s,-]*" + MONTH + "\\.?[\\s-]*(\\d{1,2})", m -> day(m, 1, 2, 3)),
            form("(\\d{2})(\\d{2})(\\d{2})", m -> day(m, 1, 2, 3)),
            form("(\\d{4})\\s?[-/. ]\\s?(\\d{1,2})", m -> month(m, 1, 2)),
            form("(\\d{1,2})\\s?[-/. ]\\s?(\\d{4})", m -> month(m, 2, 1)),
            form(MONTH + "\\.?[\\s,-]*(?:år\\s*)?(\\d{4})", m -> month(m, 2, 1)),
            form(MONTH + "\\.?\\s*['’-](\\d{2})", m -> month(m, 2, 1)),
            form("(\\d{4})[\\s,-]*" + MONTH, m -> month(m, 1, 2)),
            form("(?:vecka|v)\\.?\\s*(\\d{1,2})[\\s,/-]*" + YEAR, m -> week(m, 2, 1)),
            form("(\\d{4})[\\s,/-]*(?:w|v\\.?|vecka)\\s*(\\d{1,2})", m -> week(m, 1, 2)),
            form("(?:kvartal|kv\\.?|q)\\s*([1-4])[\\s,/-]*" + YEAR, m -> quarter(m, 2, 1)),
            form("(\\d{4})[\\s,/-]*(?:kvartal|kv\\.?|q)\\s*([1-4])", m -> quarter(m, 1, 2)),
            form("(?:år\\s*)?(\\d{4})", m -> year(m, 1)));
    private static final Pattern THREE_PAIRS = Pattern.compile("(\\d{2})([-./])(\\d{2})\\2(\\d{2})");
    private static final List<Function<MatchResult, Span>> PAIRS = List.of(m -> day(m, 1, 3, 4), m -> day(m, 4, 3, 1));
    private static final Pattern NO_YEAR = Pattern.compile("\\d{1,2}\\s*/\\s*\\d{1,2}|\\d{1,2}(?:[:.]?[ea]|\\.)?\\s*"
            + MONTH + "|(?:vecka|v)\\.?\\s*\\d{1,2}|" + MONTH);

    private WrittenDates() {}

    static Span read(String written, @Nullable Integer about) {
        if (written.length() > LONGEST) throw new NotUnderstood("date");
        var plain = DASHES.matcher(Wording.oneLine(written)).replaceAll("-").toLowerCase(Locale.ROOT);
        var text = TIME.matcher(plain).replaceFirst("").replaceFirst("[.,]$", "");
        var weekday = WEEKDAY.matcher(text);
        var rest = weekday.find() ? text.substring(weekday.end()) : text;
        var span = span(rest.replaceFirst("^(?:(?:senast|under|i|slutet av)\\s+)?(?:den\\s+)?", ""), about);
        if (weekday.hasMatch()) check(weekday.group(1), span);
        return span;
    }

    private static Span span(String text, @Nullable Integer about) {
        var pairs = THREE_PAIRS.matcher(text);
        if (pairs.matches()) return threePairs(pairs, about);
        for (var form : FORMS) {
            var match = form.pattern().matcher(text);
            if (match.matches()) return reading(form, match);
        }
        throw new NotUnderstood(NO_YEAR.matcher(text).matches() ? "date-no-year" : "date");
    }

    private static Span reading(Form form, MatchResult match) {
        try {
            return form.reading().apply(match);
        } catch (DateTimeException _) {
            throw new NotUnderstood("date-impossible");
        }
    }

    /** 20-05-04 is the fourth of May or the twentieth: which of them, only the programme's own time can tell. */
    private static Span threePairs(MatchResult pairs, @Nullable Integer about) {
        var possible = new ArrayList<Span>();
        for (var reading : PAIRS) {
            var span = orNothing(reading, pairs);
            if (span != null && !possible.contains(span) && isNear(span, about)) possible.add(span);
        }
        if (possible.isEmpty()) throw new NotUnderstood("date-impossible");
        if (possible.size() == 1) return possible.getFirst();
        throw new NotUnderstood(
                "date-either", possible.get(0).first() + "", possible.get(1).first() + "");
    }

    private static boolean isNear(Span span, @Nullable Integer about) {
        return about == null || Math.abs(span.first().getYear() - about - 3) <= 7;
    }

    private static @Nullable Span orNothing(Function<MatchResult, Span> reading, MatchResult match) {
        try {
            return reading.apply(match);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static void check(String weekday, Span span) {
        if (!span.isDay() || span.first().getDayOfWeek() != DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1))
            throw new NotUnderstood("date-weekday", span.first().toString());
    }

    private static Span day(MatchResult match, int year, int month, int day) {
        return Span.day(
                LocalDate.of(year(match.group(year)), month(match.group(month)), Integer.parseInt(match.group(day))));
    }

    private static Span month(MatchResult match, int year, int month) {
        var whole = YearMonth.of(year(match.group(year)), month(match.group(month)));
        return new Span(whole.atDay(1), whole.atEndOfMonth());
    }

    private static Span week(MatchResult match, int year, int week) {
        int of = year(match.group(year)), number = Integer.parseInt(match.group(week));
        var monday = LocalDate.of(of, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
        if (number < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != of) throw new NotUnderstood("date-impossible");
        return new Span(monday, monday.plusDays(6));
    }

    private static Span quarter(MatchResult match, int year, int quarter) {
        var first = LocalDate.of(year(match.group(year)), 3 * Integer.parseInt(match.group(quarter)) - 2, 1);
        return new Span(first, first.plusMonths(3).minusDays(1));
    }

    private static Span year(MatchResult match, int year) {
        int whole = year(match.group(year));
        return new Span(LocalDate.of(whole, 1, 1), LocalDate.of(whole, 12, 31));
    }

    private static int year(String written) {
        return written.length() == 2 ? 2000 + Integer.parseInt(written) : Integer.parseInt(written);
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        for (int i = 0; i < 12; i++) if (written.startsWith(MONTHS.get(i).replace("okt", "o"))) return i + 1;
        throw new DateTimeException(written);
    }

    private static Form form(String pattern, Function<MatchResult, Span> reading) {
        return new Form(Pattern.compile(pattern), reading);
    }
}
