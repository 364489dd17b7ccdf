package se.framsteg.workbook.rows;

import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.framsteg.workbook.rows.Problem.Kind;

/** The columns that tell which weeks a company attended: "Vecka 1", "v. 2", as many as there are. */
final class Weeks {
    private static final Pattern WEEK =
            Pattern.compile("(?:(?:närvaro|deltog|deltagit|kurs)\\s*)?(?:vecka|v|week)\\s*[.:]?\\s*"
                    + "(?:nr\\.?\\s*)?(\\d{1,3})(?:\\s*[(\\[:,–-].*)?[.:]?");
    private static final int LAST = 60;

    private final SortedMap<Integer, Integer> places = new TreeMap<>();
    private final int expected;

    Weeks(@Nullable ProgrammeFacts facts) {
        var weeks = facts == null ? null : facts.weeks();
        expected = weeks == null ? LAST : weeks;
    }

    /** Takes the columns of weeks; whether there are any, and each of them once. */
    boolean claim(Table table) {
        boolean right = true;
        for (var heading : new TreeMap<>(table.headings().others()).entrySet()) {
            var match = WEEK.matcher(heading.getValue().toLowerCase(Locale.ROOT));
            if (!match.matches()) continue;
            table.headings().others().remove(heading.getKey());
            right &= take(table, heading.getKey(), Integer.parseInt(match.group(1)));
        }
        if (places.isEmpty() && right) table.refuseHeading("Vecka 1", "weeks-missing");
        return right && !places.isEmpty();
    }

    SortedSet<Integer> attended(Line line) {
        var attended = new TreeSet<Integer>();
        for (var week : places.entrySet()) {
            var there = line.read(week.getValue(), "Vecka " + week.getKey(), Words.ATTENDED::read);
            if (Boolean.TRUE.equals(there)) attended.add(week.getKey());
        }
        return attended;
    }

    private boolean take(Table table, int place, int week) {
        if (week < 1 || week > LAST) return refuse(table, place, new NotUnderstood("week-number", LAST + ""));
        if (places.putIfAbsent(week, place) != null) return refuse(table, place, new NotUnderstood("column-twice"));
        if (week > expected) table.heading(Kind.NOTICE, place, new NotUnderstood("week-after-last", expected + ""));
        return true;
    }

    private static boolean refuse(Table table, int place, NotUnderstood why) {
        table.heading(Kind.REFUSED, place, why);
        return false;
    }
}
