package se.framsteg.shell.jobs;

import java.time.Instant;
import java.util.Optional;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Something kept for a time only: forgets what is older. What is technical is asked every hour; what has a {@link Rule} is asked
 * every night, and what it did is written down.
 */
public interface Tidying {
    void forgetOld(Instant now);

    default Optional<Rule> rule() {
        return Optional.empty();
    }

    /** The same as a region has it, where it may choose for how long; asked in its own transaction. */
    default Optional<Rule> rule(RegionId region) {
        return rule();
    }
}
