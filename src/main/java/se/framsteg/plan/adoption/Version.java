package se.framsteg.plan.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Strategy and plan as they were frozen, with what those who decide have said of them.
 *
 * @param document what the hash is of, byte for byte
 * @param hash SHA-256 in hexadecimal
 * @param by who froze it, by name
 * @param decisions in the order in which they were recorded; the last holds
 */
public record Version(
        VersionId id,
        int number,
        String document,
        String hash,
        LocalDate on,
        Instant at,
        String by,
        List<Decision> decisions) {
    public Version {
        decisions = List.copyOf(decisions);
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

    /** Whether it may still be decided on. */
    public boolean isOpen() {
        return decision()
                .map(each -> each.outcome() == Decision.Outcome.POSTPONED)
                .orElse(true);
    }
}
