package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Somebody of a company asking for it, under {@code /{region}/company/{organisation}}: its lead, or a colleague. Whoever is
 * both asks as the lead.
 */
public record Member(PersonId person, RegionId region, String name, UUID organisation, Role role) {
    public Member {
        if (!role.isOfCompany()) {
            throw new IllegalArgumentException("A %s is not of a company".formatted(role));
        }
    }

    public boolean isLead() {
        return role == Role.LEAD;
    }
}
