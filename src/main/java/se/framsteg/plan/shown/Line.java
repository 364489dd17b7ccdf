package se.framsteg.plan.shown;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;

/**
 * One line that may be shown.
 *
 * @param key what it is of
 * @param kind decision, actions, strategy, targets or figures
 * @param sv as it is read, as {@code en} is
 * @param person who answers for it; null where nobody does. What they are called is read when the sheet is, and goes when they do
 * @param who how they are shown; null where they are not
 */
public record Line(
        String key,
        String kind,
        String sv,
        String en,
        @Nullable UUID person,
        @Nullable Who who) {
    /** How somebody who answers for an action is shown to others. */
    public enum Who {
        /** By what they work with. */
        DOES,
        NAME
    }

    Line(String key, String kind, String sv, String en) {
        this(key, kind, sv, en, null, null);
    }

    public String in(Lang lang) {
        return lang == Lang.SV ? sv : en;
    }

    Line showing(@Nullable Who chosen) {
        return new Line(key, kind, sv, en, person, person == null ? null : chosen);
    }
}
