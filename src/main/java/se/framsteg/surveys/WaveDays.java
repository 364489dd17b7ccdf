package se.framsteg.surveys;

import java.time.LocalDate;

/** Between which days one may answer, and until when one is asked to. */
public record WaveDays(LocalDate opensOn, LocalDate dueOn, LocalDate closesOn) {
    public boolean isOpen(LocalDate today) {
        return !today.isBefore(opensOn) && !today.isAfter(closesOn);
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(closesOn);
    }
}
