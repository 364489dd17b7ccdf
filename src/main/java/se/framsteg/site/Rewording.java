package se.framsteg.site;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Lang;

/**
 * What somebody wants a text to be.
 *
 * @param shown the wording they had before them; null where nothing was written yet
 */
public record Rewording(
        TextPlace place, Lang lang, @Nullable UUID shown, String text) {
    public Rewording {
        text = text.strip();
    }
}
