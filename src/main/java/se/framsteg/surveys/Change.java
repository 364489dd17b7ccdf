package se.framsteg.surveys;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How one company's answers have changed from one time to another, in the same version. Half a level of a dimension, or eight
 * points of the index, is taken to mean something: a convention, not a statistic.
 */
public record Change(Profile before, Profile after) {
    static final BigDecimal LEVELS = new BigDecimal("0.5");
    static final BigDecimal POINTS = new BigDecimal("8");

    /** Whether a change means something, and which way. */
    public enum Way {
        ROSE,
        SAME,
        FELL;

        private static Way of(BigDecimal change, BigDecimal least) {
            if (change.abs().compareTo(least) < 0) {
                return SAME;
            }
            return change.signum() > 0 ? ROSE : FELL;
        }

        public static Way ofLevel(BigDecimal change) {
            return of(change, LEVELS);
        }

        public static Way ofIndex(BigDecimal change) {
            return of(change, POINTS);
        }
    }

    /** Empty where the two cannot be compared: nobody answered one of them, or they were asked differently. */
    public static Optional<Change> between(Profile before, Profile after) {
        boolean same = before.assessment().version() == after.assessment().version();
        return same && before.n() > 0 && after.n() > 0 ? Optional.of(new Change(before, after)) : Optional.empty();
    }

    /** In levels; empty where one of the two has no level. */
    public Optional<BigDecimal> of(Dimension dimension) {
        return before.level(dimension).flatMap(was -> after.level(dimension).map(is -> is.subtract(was)));
    }

    /** In points. */
    public Optional<BigDecimal> index() {
        return before.index().flatMap(was -> after.index().map(is -> is.subtract(was)));
    }
}
