package se.framsteg.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a region has written for its own pages, by place and language, and how they look. Where it has written nothing, the
 * house's words stand.
 *
 * @param draft whether some of it is not published, and so shown to those only who work with it
 */
public record Face(Map<String, Prose> words, Look look, boolean draft) {
    public static final Face NONE = new Face(Map.of(), Look.NONE, false);

    /** What the words of this place are kept under. */
    public static String key(String place, Lang lang) {
        return place + " " + lang.code();
    }

    /** The region's own words there; null where it has none in this language. */
    public @Nullable Prose words(String place, Lang lang) {
        return words.get(key(place, lang));
    }
}
