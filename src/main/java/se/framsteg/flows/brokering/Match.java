package se.framsteg.flows.brokering;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;

/**
 * An offer and a need that have been taken further, as one who may move it holds it: who they speak for is one of its two sides.
 *
 * @param mine the side that is spoken for
 * @param outside whether that side is somebody outside all programmes, for whom a promoter answers
 * @param mayDecide whether they may say yes, no, and what binds the side
 * @param knownAt since when both sides know each other
 * @param declinedAt when this side said no, which it can still take back
 * @param otherDeclined whether the other side has
 * @param published whether both flows can still be found by others
 */
record Match(
        MatchId id,
        UUID offer,
        UUID need,
        Stage stage,
        Side mine,
        boolean outside,
        boolean mayDecide,
        @Nullable Instant knownAt,
        @Nullable Instant declinedAt,
        boolean otherDeclined,
        boolean published) {

    /**
     * Who outside has said what a promoter says for them here, and when; null where a company speaks for itself.
     *
     * @throws IllegalArgumentException where a promoter does not say it
     */
    @Nullable
    Consent heard(Speaker by, LocalDate today) {
        return outside ? Consent.given(by.heard(), today) : null;
    }
}
