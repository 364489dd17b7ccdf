package se.framsteg.flows.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import se.framsteg.flows.Distances;

/**
 * How a flow fits another, seen from its own side.
 *
 * @param km between their municipalities; shown only in steps
 * @param weights that the score was counted with
 */
public record Fit(OpenFlow own, OpenFlow other, Score score, double km, Weights weights) {
    /** Whole tens of kilometres, and never less than ten. */
    public int tensOfKm() {
        return Distances.tens(km);
    }

    /** As if it were as far away as its step is counted, for whoever is not to know better. */
    public Fit inSteps() {
        int counted = Distances.stepKm(km);
        double distance = Math.pow(score.distance(), counted / km);
        int tenths = weights.tenths(
                score.material(), score.quantity(), score.timing(), distance, score.quality(), score.retention());
        var stepped = new Score(
                score.tier(), score.quantity(), score.timing(), distance, score.quality(), score.retention(), tenths);
        return new Fit(own, other, stepped, counted, weights);
    }

    public int step() {
        return Distances.step(km);
    }

    /** Tonnes a year of the other, to two digits; empty where it is not known. */
    public Optional<BigDecimal> othersTonnes() {
        return other.amountIsKnown()
                ? Optional.of(BigDecimal.valueOf(other.kg(), 3).round(new MathContext(2)))
                : Optional.empty();
    }

    /** What would make the own one fit the other better, what gives most first. */
    public List<Raise> raises() {
        return Raise.of(this);
    }

    /** Of what the one who has it says that it is. */
    public String offered() {
        return (own.offer() ? own : other).what().said();
    }

    public boolean isStrong() {
        return score.tenths() >= weights.strong() * 10;
    }
}
