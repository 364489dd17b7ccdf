package se.framsteg.aid;

import java.time.LocalDate;
import se.framsteg.shell.calendar.WorkingDays;

/**
 * By when aid must stand in the central register: 20 working days after it was granted. From the fifteenth on it is time;
 * after the last it is late.
 */
public record RegisterDeadline(LocalDate grantedOn, LocalDate dueOn, LocalDate warnsFrom) {
    private static final int WORKING_DAYS = 20;
    private static final int WARNING = 15;

    public static RegisterDeadline of(LocalDate grantedOn) {
        return new RegisterDeadline(
                grantedOn, WorkingDays.after(grantedOn, WORKING_DAYS), WorkingDays.after(grantedOn, WARNING));
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(dueOn);
    }

    public boolean isNear(LocalDate today) {
        return !today.isBefore(warnsFrom) && !isOverdue(today);
    }
}
