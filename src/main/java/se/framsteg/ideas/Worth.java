package se.framsteg.ideas;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an idea is worth by its company's own scores, each 1 to 5: the weighted mean, and how soon the money comes back.
 * Customers and the climate weigh a quarter each, profit and feasibility a fifth, and how well it suits the company a tenth.
 */
public final class Worth {
    public static final List<IdeaField> SCORES =
            List.of(IdeaField.PULL, IdeaField.EFFECT, IdeaField.PROFIT, IdeaField.FEASIBILITY, IdeaField.FIT);

    private static final Map<IdeaField, BigDecimal> WEIGHTS = Map.of(
            IdeaField.PULL, new BigDecimal("0.25"),
            IdeaField.EFFECT, new BigDecimal("0.25"),
            IdeaField.PROFIT, new BigDecimal("0.2"),
            IdeaField.FEASIBILITY, new BigDecimal("0.2"),
            IdeaField.FIT, new BigDecimal("0.1"));

    /** What an idea gives, whatever it takes to carry out. */
    private static final List<IdeaField> GIVES = List.of(IdeaField.PULL, IdeaField.EFFECT, IdeaField.PROFIT);

    private Worth() {}

    /** From 1 to 5 with two decimals; empty until all five scores are said. */
    public static Optional<BigDecimal> score(IdeaText text) {
        return mean(text, SCORES).map(mean -> mean.setScale(2, HALF_UP));
    }

    /** What it gives, as a step from 1 to 5; empty until that is said. */
    public static Optional<Integer> gives(IdeaText text) {
        return mean(text, GIVES).map(mean -> mean.setScale(0, HALF_UP).intValueExact());
    }

    public static Optional<Integer> feasibility(IdeaText text) {
        return text.number(IdeaField.FEASIBILITY).map(BigDecimal::intValueExact);
    }

    private static Optional<BigDecimal> mean(IdeaText text, List<IdeaField> fields) {
        var sum = BigDecimal.ZERO;
        var weights = BigDecimal.ZERO;
        for (IdeaField field : fields) {
            BigDecimal score = text.number(field).orElse(null);
            if (score == null) {
                return Optional.empty();
            }
            BigDecimal weight = WEIGHTS.getOrDefault(field, BigDecimal.ZERO);
            sum = sum.add(score.multiply(weight));
            weights = weights.add(weight);
        }
        return Optional.of(sum.divide(weights, 6, HALF_UP));
    }

    /** After how many years the money is back, with one decimal; empty where a year gives nothing, or is not said. */
    public static Optional<BigDecimal> paybackYears(IdeaText text) {
        BigDecimal gain = text.number(IdeaField.GAIN).orElse(BigDecimal.ZERO);
        return gain.signum() <= 0
                ? Optional.empty()
                : text.number(IdeaField.INVESTMENT).map(investment -> investment.divide(gain, 1, HALF_UP));
    }
}
