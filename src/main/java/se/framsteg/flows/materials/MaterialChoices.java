package se.framsteg.flows.materials;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.parts.Choice;

/**
 * What the part {@code flows/materials/web/picker} shows: materials to choose among, all of them or those that fit some words.
 *
 * @param value the key that is chosen; empty while none is, or where what came in is no key
 * @param words what was searched for
 * @param groups by material of level 1
 * @param state what the groups are
 * @param chosen what is chosen, in words; empty while nothing is
 */
public record MaterialChoices(String value, String words, List<Group> groups, State state, String chosen) {
    /** All of them; those that fit the words; or all of them since nothing fits. */
    public enum State {
        ALL,
        FOUND,
        NONE_FOUND
    }

    public record Group(String name, List<Choice> choices) {}

    /**
     * Whether a form was sent to search and not to be kept. Enter in another field presses the form's first button, which is the
     * search; so a search for nothing is none.
     */
    public static boolean isSearch(@Nullable String find, @Nullable String words) {
        return "material".equals(find) && words != null && !words.isBlank();
    }

    public int count() {
        return groups.stream().mapToInt(group -> group.choices().size()).sum();
    }
}
