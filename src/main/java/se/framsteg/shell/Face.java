package se.framsteg.shell;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a region has written for its own pages, by place and language, and how they look. Where it has written nothing, the
 * house's words stand.
 *
 * @param funders who pays its programmes; the look has what stands on the region's own pages
 * @param programme the address or id of the programme that this face is for; null on pages of no programme
 * @param draft whether some of it is not published, and so shown to those only who work with it
 */
public record Face(
        Map<String, Prose> words,
        Look look,
        Funders funders,
        @Nullable String programme,
        boolean draft) {
    public static final Face NONE = new Face(Map.of(), Look.NONE, Funders.NONE, null, false);

    /** As pages, papers and letters of a programme show it. @param which its address, or its id */
    public Face of(String which) {
        return new Face(words, look.paidBy(funders.of(which)), funders, which, draft);
    }

    /** As what is of no programme shows it. */
    public Face ofNone() {
        return new Face(words, look.paidBy(funders.onOwnPages()), funders, null, draft);
    }

    /** What the words of this place are kept under. */
    public static String key(String place, Lang lang) {
        return place + " " + lang.code();
    }

    /** The region's own words there; null where it has none in this language. */
    public @Nullable Prose words(String place, Lang lang) {
        return words.get(key(place, lang));
    }
}
