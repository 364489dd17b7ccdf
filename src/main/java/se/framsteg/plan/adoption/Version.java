package se.framsteg.plan.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Strategy and plan as they were frozen, with what those who decide have said of them.
 *
 * @param document what the hash is of, byte for byte
 * @param hash SHA-256 in hexadecimal
 * @param by who froze it, by name
 * @param decisions in the order in which they were recorded; the last holds
 * @param next the number of the version that was frozen after it; 0 where it is the newest
 * @param isOvertaken whether a later one has been settled
 * @param deciders who was to decide, in the order of their names in it; empty in versions from before they were noted
 */
public record Version(
        VersionId id,
        int number,
        String document,
        String hash,
        LocalDate on,
        Instant at,
        String by,
        List<Decision> decisions,
        int next,
        boolean isOvertaken,
        List<UUID> deciders) {
    public Version {
        decisions = List.copyOf(decisions);
        deciders = List.copyOf(deciders);
    }

    public Frozen says() {
        return Canonical.read(document);
    }

    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** What was decided of it for good; empty while it waits, as it does where it was only postponed. */
    public Optional<Decision> settled() {
        return decision().filter(each -> each.outcome() != Decision.Outcome.POSTPONED);
    }

    public boolean isAdopted() {
        return decision().filter(each -> each.outcome().isAdopted()).isPresent();
    }

    /** Whether it may still be decided on: nothing was settled of it, or of a later one. */
    public boolean isOpen() {
        return settled().isEmpty() && !isOvertaken;
    }

    /** Whether it may be put to those who decide. One at a time is, the newest; of an older one, only what a meeting said is recorded. */
    public boolean isPutForward() {
        return isOpen() && next == 0;
    }
}
