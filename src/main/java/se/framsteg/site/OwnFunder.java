package se.framsteg.site;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;

/** What a region has set of what a funder prescribes. */
public record OwnFunder(@Nullable PlainPicture emblem, InBoth emblemAlt, InBoth words) {
    private static final InBoth NOTHING = new InBoth("", "");
    public static final OwnFunder NONE = new OwnFunder(null, NOTHING, NOTHING);

    public boolean isNone() {
        return emblem == null && words.equals(NOTHING);
    }

    /** Whether the words are written in one language only, and so stand in it on the pages of the other. */
    public boolean isInOneLanguage() {
        return words.sv().isEmpty() != words.en().isEmpty();
    }
}
