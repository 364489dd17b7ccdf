package se.framsteg.plan.sheet.web;

import static se.framsteg.shell.Say.moment;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.framsteg.plan.sheet.Intake;
import se.framsteg.shell.Ids;

/** A reading of a file that has been undone, and what was not undone with it. */
public record Undone(Intake intake, List<Intake.Left> left) {
    public Undone {
        left = List.copyOf(left);
    }

    static Optional<UUID> id(String typed) {
        return typed.matches(Ids.WRITTEN) ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    public String says() {
        return say("plan.action.intake.undone", moment(intake.takenAt()), intake.all() - left.size(), intake.all());
    }

    /** Which action, and why it was left. */
    public static String why(Intake.Left left) {
        String by = left.by() == null ? say("plan.action.somebody") : left.by();
        String at = left.changedAt() == null ? "" : moment(left.changedAt());
        return say(
                left.removed() ? "plan.action.intake.left.removed" : "plan.action.intake.left.changed",
                say("plan.action.name", left.number(), left.title()),
                by,
                at);
    }
}
