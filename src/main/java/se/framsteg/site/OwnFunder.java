package se.framsteg.site;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;

/**
 * What a region has set of what a funder prescribes.
 *
 * @param isUsual whether somebody has said of a programme that it is the region's usual funder that pays; then nothing else is set
 */
public record OwnFunder(@Nullable PlainPicture emblem, InBoth emblemAlt, InBoth words, boolean isUsual) {
    private static final InBoth NOTHING = new InBoth("", "");
    public static final OwnFunder NONE = new OwnFunder(null, NOTHING, NOTHING);
    public static final OwnFunder USUAL = new OwnFunder(null, NOTHING, NOTHING, true);

    public OwnFunder(@Nullable PlainPicture emblem, InBoth emblemAlt, InBoth words) {
        this(emblem, emblemAlt, words, false);
    }

    public boolean isNone() {
        return !isUsual && emblem == null && words.equals(NOTHING);
    }

    /** Whether these words are of whom a programme's own details name. @param named as it is written there; empty where nobody is */
    public boolean isSaidToBe(String named) {
        String name = plain(named);
        return name.isEmpty()
                || Stream.of(plain(words.sv()), plain(words.en()))
                        .filter(said -> !said.isEmpty())
                        .anyMatch(said -> said.contains(name) || name.contains(said));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Whether the words are written in one language only, and so stand in it on the pages of the other. */
    public boolean isInOneLanguage() {
        return words.sv().isEmpty() != words.en().isEmpty();
    }
}
