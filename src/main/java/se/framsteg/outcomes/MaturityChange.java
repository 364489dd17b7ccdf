package se.framsteg.outcomes;

import java.math.BigDecimal;

/**
 * How companies' own words of their sustainability work have changed from before the course to after it, in one dimension or in
 * the index. Only companies that answered both times, in the same version of the statements, are in it.
 *
 * @param version of the statements
 * @param code {@code A} to {@code F}, or {@code index}
 * @param pairs how many companies answered both times
 * @param mean of their changes: in levels, or in points of the index
 * @param rose how many rose by half a level, or eight points, or more; as {@code fell} is how many fell so
 */
public record MaturityChange(int version, String code, long pairs, BigDecimal mean, long rose, long fell) {
    /** Fewer than these are not told of. */
    public static final long FEWEST = SmallGroups.FEWEST;

    /** From here on a share is a percentage. */
    public static final long FEWEST_FOR_SHARES = 10;

    public static final String INDEX = "index";

    public long same() {
        return pairs - rose - fell;
    }

    public boolean isTold() {
        return pairs >= FEWEST;
    }
}
