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
 * @param programmes of those where somebody has said it: another funder, none, or that it is the usual one
 * @param version a number that is drawn anew each time that it is set; 0 where it never was
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

    /**
     * Whose emblem and words a programme shows. Nothing that nobody has said: where its own details name another than the region's
     * usual funder, it shows none until somebody has said which it is.
     *
     * @param named who pays by the programme's own details; empty where they say nothing
     */
    public OwnFunder funder(ProgrammeId programme, String named) {
        OwnFunder said = programmes.get(programme);
        if (said == null) {
            return funder.isSaidToBe(named) ? funder : OwnFunder.NONE;
        }
        return said.isUsual() ? funder : said;
    }

    /** Whether somebody should say who pays, since the programme's own details name another than the region's usual funder. */
    public boolean isUnsaid(ProgrammeId programme, String named) {
        return !programmes.containsKey(programme) && !funder.isNone() && !funder.isSaidToBe(named);
    }

    /** The same where this programme's funder is said. */
    public OwnLook of(ProgrammeId programme, OwnFunder said, int shown) {
        var now = new LinkedHashMap<>(programmes);
        now.put(programme, said);
        return new OwnLook(colour, logo, logoAlt, funder, funderOnOwnPages, now, shown);
    }

    /** Whether anybody who pays is shown anywhere. */
    public boolean hasFunder() {
        return !funder.isNone() || !programmes.isEmpty();
    }

    /** Whether all but the number is as there. */
    public boolean looksAs(OwnLook other) {
        return as(other.version).equals(other);
    }

    OwnLook as(int other) {
        return new OwnLook(colour, logo, logoAlt, funder, funderOnOwnPages, programmes, other);
    }
}
