package se.framsteg.prospects;

import java.util.Optional;
import se.framsteg.programmes.CohortId;

/**
 * A company as the holder of its link sees it.
 *
 * @param organisation who asks, as {@code person} is
 * @param isRefused whether it has said no by its link
 */
public record Asked(
        ProspectId id,
        CohortId cohort,
        String company,
        String address,
        Optional<byte[]> numberHash,
        String organisation,
        String person,
        boolean isRefused) {}
