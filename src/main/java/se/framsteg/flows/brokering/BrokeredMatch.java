package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;

/**
 * A match as a promoter of one of its sides sees it: of the other side no more than the first side does, until both have said yes.
 *
 * @param km in whole tens
 * @param knowsBoth whether the promoter knows who both are
 */
public record BrokeredMatch(
        MatchId id, Stage stage, BigDecimal score, int km, Instant movedAt, boolean knowsBoth, Part offer, Part need) {

    /**
     * @param name of whose it is; null where the promoter does not know it
     * @param outside whether a promoter answers for it
     * @param speaks whether this promoter does
     * @param askedAt when it was asked by mail; null where it has not been yet
     */
    public record Part(
            Side side,
            Shown shown,
            @Nullable String name,
            boolean outside,
            boolean speaks,
            @Nullable Instant askedAt) {}

    /** The sides that have not said yes, while the two do not know each other. */
    public List<Side> silent() {
        return stage instanceof Stage.Anonymous anonymous ? anonymous.silent() : List.of();
    }

    public Part part(Side side) {
        return side == Side.OFFER ? offer : need;
    }

    /** Whether a side has not been asked, and has not said yes. */
    public boolean mayAsk(Side side) {
        boolean open =
                stage instanceof Stage.Suggested || stage instanceof Stage.Interest interest && interest.of() != side;
        return open && part(side).askedAt() == null;
    }
}
