package se.framsteg.course.completion;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a company does to complete the course.
 *
 * @param title in the reader's language
 * @param path below the company's own address; empty where there is no page to open today
 * @param day when it was done, opens or closed, as the state has it
 */
public record Step(
        String title,
        int minutes,
        String path,
        State state,
        @Nullable LocalDate day) {
    /** How it stands. */
    public enum State {
        DONE,
        TO_DO,
        /** The coach reads it. */
        WAITING,
        /** The coach has sent it back. */
        RETURNED,
        NOT_YET,
        TOO_LATE,
        /** It was before the course; whoever follows the company may note why. */
        MISSED,
        /** The course does not have it yet. */
        NOT_THERE;

        private String key() {
            return "course.step." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /** What to do about it, in words; of an undone one. */
    public String says() {
        return switch (state) {
            case NOT_YET -> day == null ? say("course.step.not-yet.undecided") : say(state.key(), date(day), minutes);
            case TOO_LATE, MISSED -> say(state.key(), day == null ? "" : date(day));
            case TO_DO, RETURNED -> say(state.key(), minutes);
            case DONE, WAITING, NOT_THERE -> say(state.key());
        };
    }
}
