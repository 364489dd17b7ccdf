package se.framsteg.shell.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type one where no calendar helps: 2027-03-01, 20270301, 1/3 2027, 1.3.2027, 1 mars 2027. */
public final class TypedDay {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ]+(\\d{1,2})[-/. ]+(\\d{4})");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})\\.? +(\\p{L}{3})\\p{L}*\\.? +(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private TypedDay() {}

    /** Empty where it is no day, or none of this century. */
    public static Optional<LocalDate> read(String typed) {
        return parse(typed.strip().toLowerCase(Locale.ROOT))
                .filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
    }

    private static Optional<LocalDate> parse(String typed) {
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher inWords = IN_WORDS.matcher(typed);
        if (inWords.matches()) {
            String month = inWords.group(2).replace("may", "maj").replace("oct", "okt");
            return day(inWords.group(3), MONTHS.indexOf(month) + 1, inWords.group(1));
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
