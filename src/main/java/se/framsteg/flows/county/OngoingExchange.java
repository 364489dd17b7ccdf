package se.framsteg.flows.county;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exchange that goes on, whose two sides know each other.
 *
 * @param giver null where it is somebody outside all programmes; so is {@code taker}
 * @param tonnes delivered and confirmed
 */
public record OngoingExchange(
        String state,
        String material,
        @Nullable String giver,
        @Nullable String taker,
        Instant movedAt,
        BigDecimal tonnes) {}
