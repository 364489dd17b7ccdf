package se.framsteg.course.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a company has completed a course, once: in which edition and what it had done. It stays whatever happens later, for
 * it says what was so that day; a manager may say that it was a mistake, and take that back.
 *
 * @param withdrawnAt when a manager said that it was a mistake; null where nobody has
 */
public record Completion(
        UUID id,
        UUID programmeId,
        UUID organisationId,
        String edition,
        LocalDate completedOn,
        @Nullable Instant withdrawnAt) {
    public boolean stands() {
        return withdrawnAt == null;
    }

    /**
     * What fulfilled one of the requirements.
     *
     * @param what {@code self-assessment} or {@code worksheet}; {@code missed} where it is noted why there is no answer
     * @param name of the time or of the worksheet
     * @param source the hand-in that was approved; null for a self-assessment, answered or missed, and for work that was only shown at a meeting
     */
    record Fulfilled(String what, String name, @Nullable UUID source, LocalDate on) {}

    static boolean fulfil(List<Fulfilled> done, List<String> times, List<String> worksheets) {
        return times.stream().allMatch(each -> has(done, "self-assessment", each) || has(done, "missed", each))
                && worksheets.stream().allMatch(each -> has(done, "worksheet", each));
    }

    private static boolean has(List<Fulfilled> done, String what, String name) {
        return done.stream()
                .anyMatch(each -> each.what().equals(what) && each.name().equals(name));
    }
}
