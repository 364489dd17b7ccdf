package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What the promoters' own course has come to, beside their plans: all of them taken together, and none of it of fewer than five.
 *
 * @param owning how many of those who work at the promoters answer for an action, of {@code staff} that are known
 * @param completed how many of their advisers have completed the course themselves
 * @param coaching how many advisers there are at promoters whose year after the course has begun
 * @param coached how many companies those have coached in that year, each once for every promoter
 * @param power how the promoters' own words of their power to change have moved
 */
public record PromoterParts(
        long owning, long staff, long completed, long advisers, long coaching, long coached, MaturityChange power) {
    /** The dimension in which it is asked how an organisation changes. */
    static final String POWER = "F";

    public static final PromoterParts NONE = new PromoterParts(0, 0, 0, 0, 0, 0, new MaturityChange(POWER, 0, 0, 0, 0));

    public boolean isStaffShown() {
        return staff >= Shares.FEWEST_TOLD;
    }

    public boolean areAdvisersShown() {
        return advisers >= Shares.FEWEST_TOLD;
    }

    public boolean isCoachingShown() {
        return coaching >= Shares.FEWEST_TOLD;
    }

    /** Companies for each adviser, to one decimal; null where that would be told of fewer than five advisers. */
    public @Nullable BigDecimal coachedByEach() {
        return isCoachingShown()
                ? BigDecimal.valueOf(coached).divide(BigDecimal.valueOf(coaching), 1, RoundingMode.HALF_UP)
                : null;
    }
}
