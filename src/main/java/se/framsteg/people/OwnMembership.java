package se.framsteg.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.tenancy.RegionId;

/**
 * One of a person's own memberships.
 *
 * @param alone whether nobody else has the same role there
 */
record OwnMembership(
        UUID regionId, UUID id, Role role, @Nullable UUID organisationId, boolean alone) {
    RegionId region() {
        return new RegionId(regionId);
    }

    /** Whether a region would be without a manager, or a company without a lead, if the person went. */
    boolean isLast() {
        return alone && (role == Role.MANAGER || role == Role.LEAD);
    }
}
