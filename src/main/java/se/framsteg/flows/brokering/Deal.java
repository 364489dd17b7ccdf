package se.framsteg.flows.brokering;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.HolderId;
import se.framsteg.flows.OutsideHolder;
import se.framsteg.flows.Side;

/**
 * What two have arranged between themselves without showing anything here, as a promoter has heard of it in a call.
 *
 * @param title what it is called
 * @param material a key
 * @param yes who at each side said yes to being known to the other
 */
public record Deal(
        Party giver, Party taker, String title, String material, Delivery.Told told, Map<Side, Consent> yes) {

    /** One of the two. */
    public sealed interface Party {
        /** A company that the region knows. */
        record Company(UUID organisation) implements Party {}

        /** Somebody outside; {@code fresh} where the promoter has not told of them before. */
        record Outsider(@Nullable HolderId known, @Nullable OutsideHolder fresh) implements Party {}
    }

    public Deal {
        if (title.isBlank() || yes.size() < Side.values().length) {
            throw new IllegalArgumentException("A deal is of something, and both have said yes");
        }
    }

    Party party(Side side) {
        return side == Side.OFFER ? giver : taker;
    }
}
