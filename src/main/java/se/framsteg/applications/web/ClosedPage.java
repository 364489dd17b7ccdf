package se.framsteg.applications.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import se.framsteg.applications.Opening;
import se.framsteg.shell.Page;

/** What stands where one cannot apply today, and why: not yet, not any more, or it is over. */
public record ClosedPage(Opening opening, LocalDate today) implements Page {
    @Override
    public String template() {
        return "applications/web/closed";
    }

    public String why() {
        LocalDate opens = opening.cohort().opensOn();
        LocalDate closes = opening.cohort().closesOn();
        LocalDate ends = opening.cohort().endsOn();
        if (ends != null && today.isAfter(ends)) {
            return say("applications.closed.over", date(ends));
        }
        if (opens != null && today.isBefore(opens)) {
            return say("applications.closed.not-yet", date(opens));
        }
        return closes == null ? say("applications.closed") : say("applications.closed.since", date(closes));
    }
}
