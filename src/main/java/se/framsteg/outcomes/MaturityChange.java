package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How companies' own words of their sustainability work have changed from before the course to after it, in one dimension or in
 * the index. Only companies that answered both times, in the same version of the statements, are in it. What means something
 * is a convention of the self-assessment: half a level, or eight points of the index.
 *
 * @param code {@code A} to {@code F}, or {@code index}
 * @param millionths the sum of their changes, in millionths of a level or of a point of the index
 * @param rose how many rose by half a level, or eight points, or more; as {@code fell} is how many fell so
 */
public record MaturityChange(String code, long millionths, long rose, long same, long fell) {
    public static final String INDEX = "index";

    private static final int MILLIONTHS = 6;

    /** How many companies answered both times. */
    public long pairs() {
        return rose + same + fell;
    }

    /** Of fewer than five nothing is told: it would be known who said what. */
    public boolean isTold() {
        return pairs() >= Shares.FEWEST_TOLD;
    }

    /** In levels, or in points of the index, to one decimal; nought where nobody answered twice. */
    public BigDecimal mean() {
        return pairs() == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(millionths, MILLIONTHS)
                        .divide(BigDecimal.valueOf(pairs()), MILLIONTHS - 1, RoundingMode.HALF_UP)
                        .setScale(1, RoundingMode.HALF_UP);
    }
}
