package se.framsteg.plan.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version as a list tells of it, without what it says.
 *
 * @param byOwners whether owners decide, and no board
 * @param decisions in the order in which they were recorded; the last holds
 */
public record VersionLine(VersionId id, int number, boolean byOwners, LocalDate on, List<Decision> decisions) {
    public VersionLine {
        decisions = List.copyOf(decisions);
    }

    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }
}
