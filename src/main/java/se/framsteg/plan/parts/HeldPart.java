package se.framsteg.plan.parts;

import java.time.LocalDate;
import java.util.Locale;
import se.framsteg.people.Member;

/**
 * What a link is worth today.
 *
 * @param inside whose it is, at which company; they do nothing by it but what their part lets them
 * @param example whether the company is one of those that the house shows itself with
 */
public record HeldPart(Member inside, LocalDate untilOn, State state, boolean example) {
    public enum State {
        OPEN,
        /** The company has taken it back, or made another. */
        WITHDRAWN,
        /** Its last day is past. */
        OVER,
        /** Whose it is has left the company. */
        LEFT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
