package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;

/**
 * What was delivered on a day: told by one side, or by a promoter after a call, and confirmed or disputed by the other.
 *
 * @param side who told; null where a promoter did
 * @param corrects the one it is told in place of
 * @param replaced whether a confirmed one is counted in its place
 */
public record Delivery(
        UUID id,
        @Nullable Side side,
        LocalDate on,
        BigDecimal tonnes,
        State state,
        @Nullable UUID corrects,
        boolean replaced) {
    /** More than so many tonnes at once nobody delivers here. */
    public static final BigDecimal MOST = new BigDecimal(1_000_000);

    /** What is longer ago than this is not told any more. */
    public static final int YEARS = 2;

    public enum State {
        TOLD,
        CONFIRMED,
        DISPUTED,
        UNDONE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it counts as delivered. */
    public boolean isCounted() {
        return state == State.CONFIRMED && !replaced;
    }

    /** Tonnes that both have said are right; empty before there are any. */
    public static Optional<BigDecimal> counted(List<Delivery> all) {
        return all.stream().filter(Delivery::isCounted).map(Delivery::tonnes).reduce(BigDecimal::add);
    }

    /** Whether a side is asked if it is right. */
    public boolean awaits(Side asked) {
        return state == State.TOLD && side != asked;
    }

    /** The same, but that promoters do not confirm what promoters have told: a company does. */
    public boolean awaits(Speaker by, Side asked) {
        return awaits(asked) && (side != null || !by.isPromoter());
    }

    /** What is told. */
    public record Told(
            LocalDate on, BigDecimal tonnes, @Nullable UUID corrects) {
        public Told {
            if (tonnes.signum() <= 0 || tonnes.compareTo(MOST) > 0) {
                throw new IllegalArgumentException("More than nothing is delivered, and not without bounds");
            }
        }

        /** Not ahead, and not longer ago than anybody remembers for sure. */
        boolean isTimely(LocalDate today) {
            return !on.isAfter(today) && !on.isBefore(today.minusYears(YEARS));
        }
    }
}
