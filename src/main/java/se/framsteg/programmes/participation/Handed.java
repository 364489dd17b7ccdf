package se.framsteg.programmes.participation;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A company that goes on with whom a manager last handed it to.
 *
 * @param promoter null where it was handed to nobody
 * @param before from whom it has been taken
 */
public record Handed(UUID organisation, @Nullable UUID promoter, Set<UUID> before) {
    public Handed {
        before = Set.copyOf(before);
    }

    /** Whether a file that says this of it is not followed. @param said null where it says nobody */
    public boolean stands(@Nullable UUID said) {
        return !Objects.equals(said, promoter) && (said == null || before.contains(said));
    }
}
