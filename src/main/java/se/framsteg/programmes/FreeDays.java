package se.framsteg.programmes;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.framsteg.programmes.FreeSpan.Why;
import se.framsteg.shell.calendar.SwedishHolidays;
import se.framsteg.shell.calendar.WorkingDays;

/** Which days a region's courses keep from: holidays, squeeze days, weekends, and the times of its own list. */
public final class FreeDays {
    /** A list that leaves no whole week free is met with weeks as they come, after so many have been tried for each. */
    private static final int TRIES = 30;

    private final List<ClosedTime> closed;

    FreeDays(List<ClosedTime> closed) {
        this.closed = List.copyOf(closed);
    }

    /** Why a course had better not be on this day; empty where nothing speaks against it. */
    public Optional<FreeSpan> on(LocalDate day) {
        var holiday = SwedishHolidays.on(day);
        if (holiday.isPresent()) {
            return Optional.of(new FreeSpan(day, day, Why.HOLIDAY, holiday.get().textKey()));
        }
        if (day.getDayOfWeek().compareTo(SATURDAY) >= 0) {
            return Optional.of(new FreeSpan(day, day, Why.WEEKEND, ""));
        }
        var time = closed.stream().filter(each -> each.holds(day)).findFirst();
        if (time.isPresent()) {
            return Optional.of(new FreeSpan(day, day, Why.CLOSED, time.get().name()));
        }
        return WorkingDays.isSqueezeDay(day) ? Optional.of(new FreeSpan(day, day, Why.SQUEEZE, "")) : Optional.empty();
    }

    /** What to know of a week: free days in it, those in a row together. A weekend inside it is no surprise. */
    public List<FreeSpan> in(CohortWeek week) {
        var spans = new ArrayList<FreeSpan>();
        week.startsOn()
                .datesUntil(week.endsOn().plusDays(1))
                .limit(31)
                .flatMap(day -> on(day).stream())
                .filter(span -> span.why() != Why.WEEKEND || isEdge(span.first(), week))
                .forEach(span -> add(spans, span));
        return spans;
    }

    /** So many weeks, Monday to Friday, from the first whole one that begins on this day or later; none has a free day. */
    public List<CohortWeek> propose(LocalDate from, int weeks) {
        var proposed = new ArrayList<CohortWeek>();
        LocalDate monday = from.with(nextOrSame(MONDAY));
        for (int tried = 0; proposed.size() < weeks; tried++, monday = monday.plusWeeks(1)) {
            var week = new CohortWeek(proposed.size() + 1, monday, monday.with(nextOrSame(FRIDAY)));
            if (tried >= TRIES * weeks || in(week).isEmpty()) {
                proposed.add(week);
            }
        }
        return proposed;
    }

    private static boolean isEdge(LocalDate day, CohortWeek week) {
        return day.equals(week.startsOn()) || day.equals(week.endsOn());
    }

    private static void add(List<FreeSpan> spans, FreeSpan span) {
        FreeSpan before = spans.isEmpty() ? null : spans.getLast();
        if (before != null && before.isFollowedBy(span)) {
            spans.set(spans.size() - 1, new FreeSpan(before.first(), span.last(), span.why(), span.name()));
        } else {
            spans.add(span);
        }
    }
}
