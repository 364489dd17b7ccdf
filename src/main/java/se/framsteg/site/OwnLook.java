package se.framsteg.site;

import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;

/**
 * What a region has set of its look.
 *
 * @param colour one that can be read; null where the house's stands
 * @param emblem the funder's
 * @param version how many times it has been set; 0 where it never was
 */
public record OwnLook(
        @Nullable Colour colour,
        @Nullable PlainPicture logo,
        InBoth logoAlt,
        @Nullable PlainPicture emblem,
        InBoth emblemAlt,
        InBoth funder,
        int version) {
    private static final InBoth NOTHING = new InBoth("", "");
    public static final OwnLook NONE = new OwnLook(null, null, NOTHING, null, NOTHING, NOTHING, 0);

    public OwnLook {
        if (colour != null && !Palette.isReadable(colour)) {
            throw new IllegalArgumentException("A region's colour can be read");
        }
    }
}
