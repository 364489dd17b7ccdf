package se.framsteg.flows.matching;

import java.math.BigDecimal;

/**
 * How well an offer and a need fit: six parts from 0 to 1, and all together in tenths of 100.
 *
 * @param tier how near the materials are
 */
public record Score(
        Tier tier, double quantity, double timing, double distance, double quality, double retention, int tenths) {
    public double material() {
        return tier.worth();
    }

    /** From 0 to 100, with one decimal. */
    public BigDecimal total() {
        return BigDecimal.valueOf(tenths, 1);
    }
}
