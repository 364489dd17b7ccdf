package se.framsteg.outcomes;

import java.time.LocalDate;
import se.framsteg.programmes.Programme;

/**
 * The days a report is about, both included. What happened before the programme's first day, such as a first answer to
 * its survey, belongs to that day: a period that begins with the programme leaves nothing out.
 */
public record Period(LocalDate from, LocalDate to) {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends on or after the day it begins");
        }
    }

    /** From the programme's first day to its last, or to today while it runs. */
    public static Period whole(Programme programme, LocalDate today) {
        LocalDate to = programme.countedTo(today);
        return new Period(to.isBefore(programme.startsOn()) ? to : programme.startsOn(), to);
    }

    /** Whether all that had happened by the period's last day is in it. */
    public boolean isFromTheStart(Programme programme) {
        return !from.isAfter(programme.startsOn());
    }

    /** The first day of evidence that counts. */
    LocalDate counted(Programme programme) {
        return isFromTheStart(programme) ? LocalDate.of(1900, 1, 1) : from;
    }
}
