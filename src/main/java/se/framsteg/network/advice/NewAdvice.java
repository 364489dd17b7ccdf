package se.framsteg.network.advice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.advice.Advice.Whose;

/** What a promoter writes down; with a note, a next step, or both. */
public record NewAdvice(
        String note,
        boolean shared,
        String step,
        Whose whose,
        @Nullable LocalDate dueOn) {
    public static final int LONGEST_NOTE = 4000;
    public static final int LONGEST_STEP = 500;
    public static final int LONGEST_ANSWER = 1000;

    public NewAdvice {
        if (note.isEmpty() && step.isEmpty()) {
            throw new IllegalArgumentException("Nothing is written down");
        }
    }
}
