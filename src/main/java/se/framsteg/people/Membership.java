package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** Where a person belongs, and as what. */
public record Membership(UUID regionId, Role role) {
    public RegionId region() {
        return new RegionId(regionId);
    }
}
