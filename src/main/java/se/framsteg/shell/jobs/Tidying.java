package se.framsteg.shell.jobs;

import java.time.Instant;
import java.util.Optional;

/**
 * Something kept for a time only: forgets what is older. What is technical is asked every hour; what has a {@link Rule} is asked
 * every night, and what it did is written down.
 */
public interface Tidying {
    void forgetOld(Instant now);

    default Optional<Rule> rule() {
        return Optional.empty();
    }
}
