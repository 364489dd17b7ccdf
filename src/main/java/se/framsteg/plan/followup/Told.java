package se.framsteg.plan.followup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.ActionId;

/**
 * What is said of one action.
 *
 * @param doneOn the day it was done; null where it is not
 * @param words what is in its way, where it is stuck
 */
public record Told(ActionId action, How how, @Nullable LocalDate doneOn, String words) {
    /** How an action goes. */
    public enum How {
        DONE(Action.Status.DONE),
        ONGOING(Action.Status.ONGOING),
        STUCK(Action.Status.ONGOING),
        DROPPED(Action.Status.CANCELLED);

        private final Action.Status status;

        How(Action.Status status) {
            this.status = status;
        }

        Action.Status status() {
            return status;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<How> of(String code) {
            return Arrays.stream(values())
                    .filter(how -> how.code().equals(code))
                    .findFirst();
        }
    }
}
