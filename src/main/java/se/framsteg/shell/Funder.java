package se.framsteg.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Look.Emblem;

/**
 * What a funder prescribes to be shown: its emblem and its words.
 *
 * @param words as they are written; empty in a language where nobody has written them
 */
public record Funder(@Nullable Emblem emblem, InBoth words) {
    public static final Funder NONE = new Funder(null, new InBoth("", ""));

    /** The words, in the other language where they are written in that one only: they must stand. */
    public String in(Lang lang) {
        return words.in(written(lang));
    }

    /** The language that {@link #in} answers in. */
    public Lang written(Lang lang) {
        return words.in(lang).isEmpty() && !words.in(lang.other()).isEmpty() ? lang.other() : lang;
    }

    public boolean isNone() {
        return emblem == null && words.sv().isEmpty() && words.en().isEmpty();
    }

    List<String> marks() {
        return List.of(emblem == null ? "" : emblem.path() + emblem.alt(), words.sv() + "\n" + words.en());
    }
}
