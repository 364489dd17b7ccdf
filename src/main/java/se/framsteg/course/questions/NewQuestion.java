package se.framsteg.course.questions;

import java.time.LocalDate;

/** What whoever asks writes to the colleague, and by when they want an answer. */
public record NewQuestion(String text, LocalDate dueOn) {
    public static final int LONGEST = 1000;

    public NewQuestion {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("At most %d characters".formatted(LONGEST));
        }
    }
}
