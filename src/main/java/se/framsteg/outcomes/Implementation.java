package se.framsteg.outcomes;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many actions of adopted plans were done in time, of those that were due half a year and a year after the rounds. What
 * companies that have not answered did not do in time is unknown: it counts neither as done nor as not, and is in all of them.
 */
public record Implementation(At halfYear, At year) {
    /**
     * @param done in time
     * @param late not done in time, by companies that have answered
     * @param unknown of companies that have not
     * @param companies with something due in an adopted plan
     */
    public record At(long done, long late, long unknown, long companies) {
        public static final At NONE = new At(0, 0, 0, 0);

        public long due() {
            return done + late + unknown;
        }

        /** As if nothing unknown had been done. */
        public @Nullable BigDecimal low() {
            return Shares.of(done, due());
        }

        /** As if all that is unknown had been done. */
        public @Nullable BigDecimal high() {
            return Shares.of(done + unknown, due());
        }

        /** Of fewer than five companies it would be known whose they are. */
        public boolean isShown() {
            return companies >= Shares.FEWEST_TOLD;
        }
    }

    public static final Implementation NONE = new Implementation(At.NONE, At.NONE);

    /** The latest time that anything was due. */
    public At latest() {
        return year.due() > 0 ? year : halfYear;
    }
}
