package se.framsteg.ideas.trials.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.Trial;

/** What somebody writes of a trial, as it was typed. @param owner somebody's id; empty for nobody */
public record TrialForm(
        @Nullable String what,
        @Nullable String due,
        @Nullable String owner,
        @Nullable String result,
        @Nullable String done) {
    static final TrialForm EMPTY = new TrialForm("", "", "", "", "");

    static TrialForm of(Trial trial) {
        return new TrialForm(
                trial.what(),
                trial.dueOn().toString(),
                Objects.toString(trial.owner(), ""),
                trial.result(),
                Objects.toString(trial.doneOn(), ""));
    }

    public String text(String field) {
        return switch (field) {
            case "what" -> typed(what);
            case "due" -> typed(due);
            case "owner" -> typed(owner);
            case "result" -> typed(result);
            default -> typed(done);
        };
    }
}
