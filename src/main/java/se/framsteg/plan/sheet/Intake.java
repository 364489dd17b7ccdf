package se.framsteg.plan.sheet;

import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One reading of an Excel file into a plan. For some days it can be undone.
 *
 * @param added how many actions were new, as {@code changed} is how many were there
 * @param takenBy who did so, by name
 * @param undoneAt null where it stands
 */
public record Intake(
        UUID id,
        int added,
        int changed,
        String takenBy,
        Instant takenAt,
        @Nullable Instant undoneAt) {
    public static final Period UNDONE_WITHIN = Period.ofDays(7);

    public int all() {
        return added + changed;
    }

    /** How much, when and by whom, in a sentence. */
    public String says() {
        return say("plan.action.intake", moment(takenAt), takenBy, added, changed);
    }

    /** Where it is undone, below where a company keeps its plan. */
    public String undo() {
        return "/workbook/intakes/%s/undo".formatted(id);
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /**
     * What was not undone, since it had changed since.
     *
     * @param removed whether somebody has taken it out of the plan
     * @param by who has changed it, by name
     */
    public record Left(
            int number,
            String title,
            boolean removed,
            @Nullable String by,
            @Nullable Instant changedAt) {}
}
