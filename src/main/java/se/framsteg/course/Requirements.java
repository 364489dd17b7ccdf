package se.framsteg.course;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.InBoth;
import tools.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a company must have done to have completed the course in an edition. Meetings are never a substitute.
 *
 * @param selfAssessments at which times it answers the self-assessment, such as {@code before}
 * @param worksheets those that must be approved, in order
 */
@JsonNaming(KebabCaseStrategy.class)
public record Requirements(List<String> selfAssessments, List<Needed> worksheets) {
    public Requirements {
        selfAssessments = List.copyOf(selfAssessments);
        worksheets = List.copyOf(worksheets);
        if (worksheets.isEmpty()) {
            throw new IllegalArgumentException("A course that asks for nothing cannot be completed");
        }
    }

    /**
     * A worksheet that must be approved.
     *
     * @param week as {@code title}: of one that is not written yet; null for one that is
     */
    public record Needed(
            String name, @Nullable Integer week, @Nullable InBoth title) {
        public Optional<Worksheet> in(Edition edition) {
            return edition.worksheet(name);
        }
    }
}
