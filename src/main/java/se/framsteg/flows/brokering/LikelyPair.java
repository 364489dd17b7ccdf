package se.framsteg.flows.brokering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.ShownId;

/**
 * An offer and a need that fit, and that nobody has taken further, as a promoter sees them.
 *
 * @param alike whether both are of the same material, or kind of it, or waste code; else somebody is to ask first
 * @param until the day until which the promoter has put it aside
 * @param refused why it does not fit, as the promoter has said; both are null where it is not put aside
 */
public record LikelyPair(
        Pairing pairing,
        boolean alike,
        @Nullable LocalDate until,
        @Nullable Reason refused,
        Part offer,
        Part need) {

    /** @param id by what the promoter knows it @param name of whose it is; null where the promoter does not follow it */
    public record Part(ShownId id, Shown shown, @Nullable String name) {}

    /** Whether the promoter follows one of them, and so may propose it. */
    public boolean isFollowed() {
        return offer.name() != null || need.name() != null;
    }

    /** In whole tens. */
    public int km() {
        return Shown.tens(pairing.km());
    }
}
