package se.framsteg.flows.matching;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Whose it is, as far as matching must know, and who may see it.
 *
 * @param undertaking the same for companies that count as one
 * @param cohorts the rounds that its holder has taken part in
 * @param roundOnly that only companies of the same rounds may see it
 */
public record Audience(UUID undertaking, Set<UUID> cohorts, boolean roundOnly) {
    boolean isShownTo(Audience other) {
        return !roundOnly || !Collections.disjoint(cohorts, other.cohorts);
    }
}
