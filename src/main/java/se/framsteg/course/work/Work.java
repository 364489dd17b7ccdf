package se.framsteg.course.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.course.Worksheet;

/**
 * What a company has written on one worksheet in one programme: the company's own alone until it is handed in.
 *
 * @param id null while nothing has been written
 * @param seq the number of the latest change; 0 before the first
 * @param changedBy who made it, as {@code changedAt} is when; null before the first
 */
public record Work(
        Worksheet worksheet,
        @Nullable UUID id,
        int seq,
        Answers answers,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    static Work blank(Worksheet worksheet) {
        return new Work(worksheet, null, 0, Answers.NONE, null, null);
    }

    public boolean isBlank() {
        return seq == 0;
    }
}
