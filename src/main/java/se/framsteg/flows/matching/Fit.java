package se.framsteg.flows.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import se.framsteg.flows.Distances;

/**
 * How a flow fits another, seen from its own side.
 *
 * @param km between their municipalities; shown only in whole tens
 * @param weights that the score was counted with
 */
public record Fit(OpenFlow own, OpenFlow other, Score score, double km, Weights weights) {
    /** Whole tens of kilometres, and never less than ten. */
    public int tensOfKm() {
        return Distances.tens(km);
    }

    /** As if it were whole tens of kilometres away, for whoever is not to know better. */
    public Fit inTens() {
        return new Fit(own, other, score, tensOfKm(), weights);
    }

    /** Tonnes a year of the other, to two digits; empty where it is not known. */
    public Optional<BigDecimal> othersTonnes() {
        return other.amountIsKnown()
                ? Optional.of(BigDecimal.valueOf(other.kg(), 3).round(new MathContext(2)))
                : Optional.empty();
    }

    public boolean isStrong() {
        return score.tenths() >= weights.strong() * 10;
    }
}
