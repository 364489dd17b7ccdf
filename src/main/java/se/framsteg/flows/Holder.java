package se.framsteg.flows;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a flow is: an organisation of the region, or one outside all programmes that a promoter has told of.
 *
 * @param organisation null where it is outside, and then it has a name and a promoter
 * @param municipality a four-digit code
 * @param undertaking the same for companies that count as one
 * @param cohorts the rounds it has taken part in
 */
public record Holder(
        HolderId id,
        @Nullable UUID organisation,
        String name,
        String municipality,
        @Nullable UUID promoter,
        UUID undertaking,
        List<UUID> cohorts) {
    public Holder {
        cohorts = List.copyOf(cohorts);
        if ((organisation == null) == name.isEmpty() || (organisation == null) != (promoter != null)) {
            throw new IllegalArgumentException("A holder is an organisation, or has a name and a promoter");
        }
    }

    public boolean isOutside() {
        return organisation == null;
    }
}
