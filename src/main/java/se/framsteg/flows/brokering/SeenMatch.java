package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Distances;
import se.framsteg.flows.Side;

/**
 * A match as one of its sides sees it.
 *
 * @param otherFlow by its own id, which no page shows
 * @param organisation whose side it is that sees it; null where a promoter answers for a holder outside
 * @param km in whole tens
 * @param party who the other is; null until both have said yes
 * @param declinedAt when this side said no, which it can still take back; the other side's no nobody sees before it stands
 * @param published whether the other flow is still published, as {@code ownPublished} is of the own one
 * @param toConfirm tonnes that are told and that this side is to say are right; null where nothing is
 * @param otherAskedAt when the other side was asked by mail; null while it has not been
 * @param proposed whether the other side has proposed what this one has not answered
 */
public record SeenMatch(
        MatchId id,
        UUID ownFlow,
        UUID otherFlow,
        Stage stage,
        Side mine,
        @Nullable UUID organisation,
        boolean mayDecide,
        Shown own,
        Shown other,
        int km,
        BigDecimal score,
        Instant movedAt,
        @Nullable Party party,
        @Nullable Instant declinedAt,
        boolean ownPublished,
        boolean published,
        @Nullable BigDecimal toConfirm,
        boolean proposed,
        @Nullable Instant otherAskedAt) {

    /** What the other has or needs, without their name even where it is known. */
    public Shown nameless() {
        return party == null ? other : other.without(party.name());
    }

    /** About how far away the other is, for who does not know them. */
    public int step() {
        return Distances.step(km);
    }

    /** Whether both know each other. */
    public boolean isKnown() {
        return party != null;
    }

    /** Whether this side has said yes and waits for the other. */
    public boolean isWaiting() {
        return stage instanceof Stage.Interest interest && interest.of() == mine && !hasDeclined();
    }

    /** Whether this side has said no, and may take it back. */
    public boolean hasDeclined() {
        return stage instanceof Stage.Anonymous && declinedAt != null;
    }

    /** How that stands, as a text: where it took back a yes the other side may answer that first. */
    public String declinedKey() {
        return stage instanceof Stage.Interest interest && interest.of() == mine
                ? "flows.brokering.stands.declined.yes"
                : "flows.brokering.stands.declined";
    }

    /** Until when it may. */
    public Instant undoableUntil() {
        return Objects.requireNonNull(declinedAt).plus(Matches.UNDOABLE);
    }

    /** Whether this side is asked for a yes or a no. */
    public boolean isAsked() {
        return stage instanceof Stage.Anonymous && !isWaiting() && !hasDeclined();
    }

    /** Whether something waits for this side: a yes or a no, an answer to what is proposed, or to what is delivered. */
    public boolean isMyTurn() {
        return mayBeAnswered() || toConfirm != null && isKnown() || proposed && stage instanceof Stage.Known;
    }

    /** What waits, as a text: with the tonnes where that is a delivery. */
    public String turnKey() {
        if (mayBeAnswered()) {
            return "flows.brokering.stands.asked";
        }
        return toConfirm == null ? "flows.brokering.turn.proposed" : "flows.brokering.turn.delivered";
    }

    /** Tonnes to say are right; nothing where nothing is delivered. */
    public BigDecimal tonnesToConfirm() {
        return toConfirm == null ? BigDecimal.ZERO : toConfirm.stripTrailingZeros();
    }

    /** Whether it is asked, and both are still shown. */
    public boolean mayBeAnswered() {
        return isAsked() && published && ownPublished;
    }

    /**
     * Who the other side is.
     *
     * @param contact how to reach a holder outside, as its promoter wrote it
     */
    public record Party(UUID holder, @Nullable UUID organisation, String name, String municipality, String contact) {}
}
