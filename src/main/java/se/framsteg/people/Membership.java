package se.framsteg.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/** Where a person belongs, and as what; {@code organisationId} is null for a manager, who belongs to the region. */
public record Membership(UUID regionId, Role role, @Nullable UUID organisationId) {
    public RegionId region() {
        return new RegionId(regionId);
    }
}
