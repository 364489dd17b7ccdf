package se.framsteg.flows.brokering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer and a need that have been taken further, as one who may move it holds it: who they speak for is one of its two sides.
 *
 * @param mine the side that is spoken for
 * @param mayDecide whether they may say yes, no, and what binds the side
 * @param knownAt since when both sides know each other
 * @param published whether both flows can still be found by others
 */
record Match(
        MatchId id,
        UUID offer,
        UUID need,
        Stage stage,
        Side mine,
        boolean mayDecide,
        @Nullable Instant knownAt,
        boolean published) {}
