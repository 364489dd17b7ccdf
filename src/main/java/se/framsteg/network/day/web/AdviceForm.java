package se.framsteg.network.day.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.advice.Advice.Whose;
import se.framsteg.network.advice.NewAdvice;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** What a promoter writes down after a talk. */
public record AdviceForm(
        @Nullable String note,
        @Nullable String shared,
        @Nullable String step,
        @Nullable String whose,
        @Nullable String dueOn) {
    static final AdviceForm EMPTY = new AdviceForm("", "", "", Whose.COMPANY.name(), "");

    private static final int MONTHS = 24;

    Mending mending(LocalDate today) {
        var reading = new FormReading();
        reading.text("step", step, NewAdvice.LONGEST_STEP);
        if (typed(step).isEmpty() && typed(note).isEmpty()) {
            reading.refuse("step", "network.advice.missing");
        }
        reading.day("dueOn", dueOn)
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusMonths(MONTHS)))
                .ifPresent(_ -> reading.refuse("dueOn", "network.advice.due.wrong"));
        reading.text("note", note, NewAdvice.LONGEST_NOTE);
        return reading.mending();
    }

    NewAdvice read() {
        return new NewAdvice(
                typed(note).replace("\r\n", "\n"),
                isShared(),
                typed(step).replaceAll("\\s+", " "),
                doer(),
                new FormReading().day("dueOn", dueOn).orElse(null));
    }

    private Whose doer() {
        return typed(whose).equals(Whose.PROMOTER.name()) ? Whose.PROMOTER : Whose.COMPANY;
    }

    public boolean isShared() {
        return !typed(shared).isEmpty();
    }

    public String typedWhose() {
        return doer().name();
    }

    public String typedNote() {
        return typed(note);
    }

    public String typedStep() {
        return typed(step);
    }

    public String typedDue() {
        return typed(dueOn);
    }
}
