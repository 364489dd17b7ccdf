package se.framsteg.shell;

import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a region's pages, papers and letters look like its own; where it has set nothing, the house's look stands.
 *
 * @param styles the address of a style sheet with its colour; null where it has none
 * @param colour the colour itself as papers need it, such as {@code #7a1f5c}; it can be read on white
 * @param funder the words that the funder prescribes, in both languages; empty where there are none
 */
public record Look(
        @Nullable String styles,
        @Nullable String colour,
        @Nullable Emblem logo,
        @Nullable Emblem emblem,
        InBoth funder) {
    public static final Look NONE = new Look(null, null, null, null, new InBoth("", ""));

    /**
     * A small picture that stands for somebody.
     *
     * @param path where a browser fetches it
     * @param alt what it shows, for who does not see it
     */
    public record Emblem(String path, int width, int height, InBoth alt, byte[] png) {
        /** For papers, which fetch nothing. */
        public String inline() {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        }
    }

    /** What a paper is kept by in memory beside what it says: another look is another paper. */
    public List<String> marks() {
        return List.of(
                colour == null ? "" : colour,
                logo == null ? "" : logo.path() + logo.alt(),
                emblem == null ? "" : emblem.path() + emblem.alt(),
                funder.sv() + "\n" + funder.en());
    }

    /** Whether a paper ends with it. */
    public boolean standsOnPaper() {
        return colour != null
                || logo != null
                || emblem != null
                || !funder.sv().isEmpty()
                || !funder.en().isEmpty();
    }
}
