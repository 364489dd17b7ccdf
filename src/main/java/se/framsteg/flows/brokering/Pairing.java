package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.util.UUID;
import se.framsteg.flows.Side;

/**
 * An offer and a need that might fit.
 *
 * @param score from 0 to 100, with one decimal
 * @param weights the version of the weights that it was counted with
 * @param km between them, in whole tens
 */
public record Pairing(UUID offer, UUID need, BigDecimal score, int weights, int km) {
    UUID of(Side side) {
        return side == Side.OFFER ? offer : need;
    }
}
