package se.framsteg.footprint.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.work.Written.Overtaken;
import se.framsteg.shell.parts.Choice;

/**
 * One question with its answer, as the page shows it.
 *
 * @param name what it is called in the form
 * @param choices what there is to choose from; none for what is typed
 * @param choose whether nothing may be chosen yet
 * @param fault what is wrong with the answer; empty where nothing is
 * @param when another field of the row with the values for which it is asked, for the page's script; null where it always is
 * @param overtaken what somebody else wrote meanwhile
 */
public record Entry(
        String name,
        String label,
        String hint,
        Kind kind,
        String value,
        List<Choice> choices,
        boolean choose,
        boolean needed,
        String fault,
        @Nullable String when,
        @Nullable Overtaken overtaken) {
    public enum Kind {
        WORDS,
        LONG_WORDS,
        NUMBER,
        YEAR,
        CHOICE
    }

    public @Nullable String inputmode() {
        return switch (kind) {
            case NUMBER -> "decimal";
            case YEAR -> "numeric";
            default -> null;
        };
    }
}
