package se.framsteg.ideas.trials.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Trial;
import se.framsteg.ideas.TrialDraft;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Reads what was typed of a trial. What is not understood is refused at its field. */
final class TrialReading {
    /** Further on nobody remembers what was to be tried. */
    private static final int MOST_YEARS = 2;

    private final FormReading reading = new FormReading();
    private final Map<UUID, String> people;
    private final LocalDate today;
    private final @Nullable TrialDraft draft;

    /** @param keeps who sees to it now, and may go on though they have left; null where nobody does */
    TrialReading(TrialForm form, Map<UUID, String> people, @Nullable UUID keeps, LocalDate today) {
        this.people = people;
        this.today = today;
        this.draft = read(form, keeps);
    }

    Mending mending() {
        return reading.mending();
    }

    /** Where there is nothing to mend. */
    TrialDraft draft() {
        if (draft == null) {
            throw new IllegalStateException("There is something to mend");
        }
        return draft;
    }

    private @Nullable TrialDraft read(TrialForm form, @Nullable UUID keeps) {
        String what = reading.needed(
                "what", form.text("what").replaceAll("\\s+", " "), Trial.LONGEST_WHAT, "ideas.trial.what.missing");
        LocalDate due = reading.neededDay("due", form.text("due")).orElse(null);
        if (due != null && (due.isAfter(today.plusYears(MOST_YEARS)) || due.isBefore(today.minusYears(MOST_YEARS)))) {
            reading.refuse("due", "ideas.trial.due.far");
        }
        UUID owner = owner(form.text("owner"), keeps);
        String result = reading.text("result", form.text("result").replace("\r\n", "\n"), Trial.LONGEST_RESULT);
        LocalDate done = done(form, result);
        return due == null || !reading.mending().isEmpty() ? null : new TrialDraft(what, due, owner, result, done);
    }

    private @Nullable UUID owner(String typed, @Nullable UUID keeps) {
        if (typed.isEmpty()) {
            return null;
        }
        Optional<UUID> known = people.keySet().stream()
                .filter(each -> each.toString().equals(typed))
                .findFirst();
        if (known.isEmpty() && keeps != null && keeps.toString().equals(typed)) {
            return keeps;
        }
        if (known.isEmpty()) {
            reading.refuse("owner", "ideas.person.unknown");
        }
        return known.orElse(null);
    }

    /** The day belongs to what was shown; today where it is not said. */
    private @Nullable LocalDate done(TrialForm form, String result) {
        LocalDate done = reading.day("done", form.text("done")).orElse(null);
        if (result.isEmpty()) {
            if (done != null) {
                reading.refuse("result", "ideas.trial.result.missing");
            }
            return null;
        }
        if (done != null && done.isAfter(today)) {
            reading.refuse("done", "ideas.trial.done.later");
        }
        return done == null ? today : done;
    }
}
