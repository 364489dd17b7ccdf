package se.framsteg.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a company is going, on one page.
 *
 * @param bets what it puts its money and time on, five at most
 * @param plannedBy by when there is to be one, where it is only planned
 * @param people how many work at the company; null until said
 * @param version 0 before the first word
 * @param changedBy who wrote last, by name, as {@code changedAt} is when; null before the first word
 */
public record Strategy(
        String vision,
        @Nullable Integer ambitionYear,
        List<String> bets,
        String stopDoing,
        String principles,
        @Nullable LocalDate validTo,
        State state,
        @Nullable LocalDate plannedBy,
        @Nullable Integer people,
        Decides decides,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    public static final int MOST_BETS = 5;
    public static final Strategy NONE =
            new Strategy("", null, List.of(), "", "", null, State.NONE, null, null, Decides.BOARD, 0, null, null);

    public Strategy {
        bets = bets.stream().filter(bet -> !bet.isBlank()).toList();
    }

    /** What the company says of it itself; that it is adopted is told by a decision. */
    public enum State {
        NONE,
        PLANNED,
        DRAFT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who decides at the company. */
    public enum Decides {
        BOARD,
        OWNER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Fewer than ten people, so that half as many rows are enough. */
    public boolean isSmall() {
        return people != null && people < 10;
    }

    public boolean isOnePerson() {
        return people != null && people <= 1;
    }
}
