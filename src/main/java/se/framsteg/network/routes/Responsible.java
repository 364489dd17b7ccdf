package se.framsteg.network.routes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a question: a promoter organisation, perhaps one person there, or the region itself.
 *
 * @param organisation null where it is the region
 * @param person null where it is whoever of the organisation gets to it first
 */
public record Responsible(
        @Nullable UUID organisation, @Nullable UUID person) {
    /** The region's own managers. */
    public static final Responsible REGION = new Responsible(null, null);

    public Responsible {
        if (organisation == null && person != null) {
            throw new IllegalArgumentException("A person answers for a question as somebody of a promoter");
        }
    }

    public boolean isRegion() {
        return organisation == null;
    }
}
