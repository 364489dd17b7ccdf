package se.framsteg.outcomes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many of the companies answering have a strategy, or plan one this year, and what that may mean for all.
 *
 * @param answered companies that answered the question, "don't know" among them
 * @param population all companies that benefited
 * @param verified companies whose adopted strategy is in evidence; null where the programme collects none
 * @param planned companies without one that have said on their page when they are to have it; null where none has
 */
public record StrategyShare(
        long has,
        long plansThisYear,
        long answered,
        long population,
        @Nullable Long verified,
        @Nullable Long planned) {
    public long numerator() {
        return has + plansThisYear;
    }

    /** Whether the public is told what was answered; of fewer than five it would be known who said what. */
    public boolean isShown() {
        return answered >= Shares.FEWEST_TOLD;
    }

    public long nonResponse() {
        return population - answered;
    }

    /** Those who gave another answer: a draft, later, no, don't know. */
    public long others() {
        return answered - numerator();
    }

    public @Nullable BigDecimal share() {
        return Shares.of(numerator(), answered);
    }

    public @Nullable BigDecimal responseRate() {
        return Shares.of(answered, population);
    }

    /** The share of all as if none of those who did not answer had or planned one. */
    public @Nullable BigDecimal low() {
        return Shares.of(numerator(), population);
    }

    /** The share of all as if all of those who did not answer had or planned one. */
    public @Nullable BigDecimal high() {
        return Shares.of(numerator() + nonResponse(), population);
    }
}
