package se.framsteg.shell;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What makes a region's pages, papers and letters look like its own; where it has set nothing, the house's look stands.
 *
 * @param styles the address of a style sheet with its colour; null where it has none
 * @param colour the colour itself as papers need it, such as {@code #7a1f5c}; it can be read on white
 * @param funder what its funder prescribes where this look is for: a programme's is not the region's
 */
public record Look(
        @Nullable String styles,
        @Nullable String colour,
        @Nullable Emblem logo,
        Funder funder) {
    public static final Look NONE = new Look(null, null, null, Funder.NONE);

    /** The same where another pays. */
    public Look paidBy(Funder other) {
        return new Look(styles, colour, logo, other);
    }

    /** The funder's. */
    public @Nullable Emblem emblem() {
        return funder.emblem();
    }

    /**
     * A small picture that stands for somebody.
     *
     * @param path where a browser fetches it
     * @param alt what it shows, for who does not see it
     */
    public record Emblem(String path, int width, int height, InBoth alt, byte[] png) {
        private static final double LONGEST = 6;
        private static final double SLIMMEST = 0.6;

        /** So long or so narrow that, as large as a head has room for, nobody reads what stands in it. */
        public boolean isHardToRead() {
            return width >= LONGEST * height || width < SLIMMEST * height;
        }

        /** For papers, which fetch nothing. */
        public String inline() {
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        }
    }

    /** What a paper is kept by in memory beside what it says: another look is another paper. */
    public List<String> marks() {
        return Stream.concat(
                        Stream.of(colour == null ? "" : colour, logo == null ? "" : logo.path() + logo.alt()),
                        funder.marks().stream())
                .toList();
    }

    /** Whether a paper ends with it. */
    public boolean standsOnPaper() {
        return colour != null || logo != null || !funder.isNone();
    }
}
