package se.framsteg.ideas;

import java.util.List;
import java.util.Map;
import se.framsteg.shell.forms.Mending;

/**
 * What became of what somebody wrote of an idea.
 *
 * @param changed whether something is otherwise now
 * @param overtaken the fields that somebody else has changed meanwhile too
 * @param mending the fields that could not be read
 * @param unkept where there are such: all that the writer has changed, by field, so that it can be shown again
 */
public record IdeaWritten(boolean changed, List<Overtaken> overtaken, Mending mending, Map<String, String> unkept) {
    /** Of nothing that was typed. */
    public static final IdeaWritten NOTHING = new IdeaWritten(false, List.of(), Mending.NONE, Map.of());

    /** @param theirs what stands @param mine what was typed @param by what the other is called */
    public record Overtaken(String field, String theirs, String mine, String by) {}

    public IdeaWritten {
        overtaken = List.copyOf(overtaken);
        unkept = Map.copyOf(unkept);
    }

    /** Whether everything that was typed is kept. */
    public boolean isWhole() {
        return overtaken.isEmpty() && mending.isEmpty();
    }
}
