package se.framsteg.flows.brokering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.flows.Side;

/** What one side proposes and the other confirms: a trial, or what they agree on. */
public record Proposal(UUID id, Kind kind, Side side, String by, Terms terms, Instant at, State state) {

    public enum Kind {
        TRIAL,
        AGREEMENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How far a match has come when it is confirmed. */
        Stage.Known stage() {
            return this == TRIAL ? new Stage.Trial() : new Stage.Agreed();
        }
    }

    public enum State {
        WAITING,
        CONFIRMED,
        DECLINED,
        REPLACED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param words what is delivered or tried, and how
     * @param tonnes in a year for an agreement, in all for a trial
     * @param priceSekTonne below nothing: who gives pays to be rid of it
     */
    public record Terms(
            String words,
            @Nullable BigDecimal tonnes,
            @Nullable LocalDate from,
            @Nullable BigDecimal priceSekTonne) {
        public static final int LONGEST = 1000;

        public Terms {
            if (words.isBlank() || words.length() > LONGEST) {
                throw new IllegalArgumentException("What is proposed is said in words");
            }
            if (tonnes != null && tonnes.signum() <= 0) {
                throw new IllegalArgumentException("More than nothing is delivered");
            }
        }
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }
}
