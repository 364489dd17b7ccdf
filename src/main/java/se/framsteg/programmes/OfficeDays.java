package se.framsteg.programmes;

import java.time.LocalDate;
import java.util.List;
import se.framsteg.shell.calendar.WorkingDays;

/** The days on which a region's coaches answer: working days, but those of its own list on which answers wait. */
public final class OfficeDays {
    /** A list that leaves no day open for so long is not waited for. */
    private static final int LONGEST = 366;

    private final List<ClosedTime> closed;

    public OfficeDays(List<ClosedTime> times) {
        this.closed = times.stream().filter(ClosedTime::answersWait).toList();
    }

    public boolean isOpen(LocalDate day) {
        return WorkingDays.isWorkingDay(day) && closed.stream().noneMatch(time -> time.holds(day));
    }

    /** The last day of a promise: so many days at work after this day, which is not itself counted. */
    public LocalDate after(LocalDate day, int days) {
        LocalDate last = day;
        for (int counted = 0; counted < days; ) {
            last = last.plusDays(1);
            if (last.isAfter(day.plusDays(LONGEST))) {
                return WorkingDays.after(day, days);
            }
            if (isOpen(last)) {
                counted++;
            }
        }
        return last;
    }
}
