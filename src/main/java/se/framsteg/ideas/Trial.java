package se.framsteg.ideas;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a company tries with an idea. It is done when it is written down what it showed.
 *
 * @param owner who sees to it; null while nobody does
 * @param result empty until it is done
 * @param version raised with each change
 */
public record Trial(
        UUID id,
        String what,
        LocalDate dueOn,
        @Nullable UUID owner,
        String result,
        @Nullable LocalDate doneOn,
        int version) {
    public static final int LONGEST_WHAT = 200;
    public static final int LONGEST_RESULT = 500;

    public Trial {
        if (what.isBlank() || result.isEmpty() != (doneOn == null)) {
            throw new IllegalArgumentException(
                    "A trial says what is tried, and the day only when it says what that showed");
        }
    }

    public boolean isDone() {
        return doneOn != null;
    }

    public boolean isDue(LocalDate today) {
        return !isDone() && !dueOn.isAfter(today);
    }
}
