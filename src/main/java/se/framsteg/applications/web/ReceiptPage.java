package se.framsteg.applications.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import se.framsteg.applications.Opening;
import se.framsteg.applications.Receipt;
import se.framsteg.shell.Page;

/** Says to whoever has just sent an application that it has come in, and where the link to it has been mailed. */
public record ReceiptPage(Opening opening, Receipt receipt, LocalDate today) implements Page {
    @Override
    public String template() {
        return "applications/web/receipt";
    }

    public String title() {
        return say(
                receipt.waits() ? "applications.mine.title.waitlisted" : "applications.mine.title.submitted",
                receipt.company());
    }

    /** What comes next, in a sentence. */
    public String lead() {
        LocalDate closes = opening.cohort().closesOn();
        if (receipt.waits()) {
            return say("applications.mine.lead.waitlisted");
        }
        return closes == null || today.isAfter(closes)
                ? say("applications.next")
                : say("applications.next.after", date(closes));
    }
}
