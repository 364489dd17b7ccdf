package se.framsteg.plan.adoption;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one of those who decide was asked about a version and answered, as an auditor reads it. When a link was opened is not kept,
 * since opening one does nothing.
 *
 * @param asker by name
 * @param saidAt when they answered, or the link was taken back; null before that
 */
public record AskedByLink(
        String name,
        String does,
        String asker,
        Instant askedAt,
        Reached reached,
        Ballot.State state,
        @Nullable Instant saidAt) {
    public Optional<Instant> at() {
        return Optional.ofNullable(saidAt);
    }
}
