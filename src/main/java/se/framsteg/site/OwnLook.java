package se.framsteg.site;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.InBoth;

/**
 * What a region has set of its look.
 *
 * @param colour one that can be read; null where the house's stands
 * @param funder of the programmes that have none of their own
 * @param funderOnOwnPages whether that one also stands on the pages that are of no programme
 * @param programmes the funders of those that have another, or none
 * @param version how many times it has been set; 0 where it never was
 */
public record OwnLook(
        @Nullable Colour colour,
        @Nullable PlainPicture logo,
        InBoth logoAlt,
        OwnFunder funder,
        boolean funderOnOwnPages,
        Map<ProgrammeId, OwnFunder> programmes,
        int version) {
    public static final OwnLook NONE = new OwnLook(null, null, new InBoth("", ""), OwnFunder.NONE, false, Map.of(), 0);

    public OwnLook {
        if (colour != null && !Palette.isReadable(colour)) {
            throw new IllegalArgumentException("A region's colour can be read");
        }
        programmes = Map.copyOf(programmes);
    }

    /** The same where this programme's funder is another. @param other null where it is the region's usual */
    public OwnLook of(ProgrammeId programme, @Nullable OwnFunder other, int shown) {
        var now = new LinkedHashMap<>(programmes);
        if (other == null) {
            now.remove(programme);
        } else {
            now.put(programme, other);
        }
        return new OwnLook(colour, logo, logoAlt, funder, funderOnOwnPages, now, shown);
    }

    OwnLook as(int other) {
        return new OwnLook(colour, logo, logoAlt, funder, funderOnOwnPages, programmes, other);
    }
}
