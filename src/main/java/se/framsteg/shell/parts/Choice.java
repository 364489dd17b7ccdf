package se.framsteg.shell.parts;

import java.util.List;
import java.util.stream.Stream;

/** One of the answers a field offers: what is sent and what is read. */
public record Choice(String value, String text) {
    /** So many are round buttons, where nothing chosen needs no button of its own. */
    public static final int AS_BUTTONS = 6;

    /** The same, headed by this word for nothing chosen where they become a list. */
    public static List<Choice> orNone(List<Choice> choices, String word) {
        return choices.size() <= AS_BUTTONS
                ? List.copyOf(choices)
                : Stream.concat(Stream.of(new Choice("", word)), choices.stream())
                        .toList();
    }
}
