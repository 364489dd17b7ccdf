package se.framsteg.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.FreeDays;

/** The same weekday and time each week, as on Fridays at nine for an hour and a half. Means as in {@link MeetingPlan}. */
public record Habit(
        DayOfWeek weekday,
        LocalTime beginsAt,
        int minutes,
        String place,
        String link,
        @Nullable PersonId trainer) {

    /**
     * A meeting for each of the weeks. Where the weekday had better be left free it is the nearest day of the week that
     * need not, an earlier one before a later; where there is none it is the weekday all the same.
     */
    public List<MeetingPlan> in(List<CohortWeek> weeks, FreeDays days, IntFunction<String> title) {
        return weeks.stream()
                .map(week -> new MeetingPlan(
                        week.number(),
                        title.apply(week.number()),
                        day(week, days),
                        beginsAt,
                        minutes,
                        place,
                        link,
                        trainer))
                .toList();
    }

    private LocalDate day(CohortWeek week, FreeDays days) {
        List<LocalDate> all =
                week.startsOn().datesUntil(week.endsOn().plusDays(1)).toList();
        LocalDate wished = all.stream()
                .filter(day -> day.getDayOfWeek() == weekday)
                .findFirst()
                .orElse(week.endsOn());
        return all.stream()
                .filter(day -> days.on(day).isEmpty())
                .min(Comparator.<LocalDate>comparingLong(day -> Math.abs(day.toEpochDay() - wished.toEpochDay()))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(wished);
    }
}
