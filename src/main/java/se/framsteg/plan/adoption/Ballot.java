package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * A version put to one of those who decide, by a link of their own.
 *
 * @param does such as chair
 * @param closesOn the last day to answer
 * @param said what they want said of it, where they have a reservation
 * @param mailed whether they are written to; who is not gets the link in another way
 */
public record Ballot(
        UUID id,
        UUID personId,
        String name,
        String does,
        LocalDate closesOn,
        State state,
        String said,
        boolean mailed) {
    public static final int LONGEST = 1000;

    public enum State {
        ASKED,
        APPROVED,
        RESERVED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean hasAnswered() {
        return state == State.APPROVED || state == State.RESERVED;
    }
}
