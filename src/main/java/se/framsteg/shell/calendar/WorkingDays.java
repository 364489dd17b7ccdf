package se.framsteg.shell.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which people work (Regulation 1182/71: neither Saturday, Sunday nor holiday), and counting by them. */
public final class WorkingDays {
    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && SwedishHolidays.on(day).isEmpty();
    }

    /** A working day alone between two that are not, on which many stay at home. */
    public static boolean isSqueezeDay(LocalDate day) {
        return isWorkingDay(day) && !isWorkingDay(day.minusDays(1)) && !isWorkingDay(day.plusDays(1));
    }

    /** The last day of a deadline: so many working days after this day, which is not itself counted. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate last = day;
        for (int counted = 0; counted < workingDays; ) {
            last = last.plusDays(1);
            if (isWorkingDay(last)) {
                counted++;
            }
        }
        return last;
    }

    /** How many working days lie after the first day up to and with the last; none when it is not after. */
    public static int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }
}
