package se.framsteg.course.completion;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A company has completed the course, or a manager says that it had not after all. Told within the transaction that notes
 * it.
 *
 * @param completed false where it is withdrawn
 * @param by whose press did the last that was left, or withdrew it
 */
public record CourseCompleted(
        UUID region,
        UUID completion,
        UUID programme,
        UUID organisation,
        String edition,
        LocalDate on,
        boolean completed,
        UUID by) {}
