package se.framsteg.people;

import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** Somebody belongs to an organisation from now on, or does not any more. Told within the transaction. */
public record MembershipChanged(RegionId region, UUID organisation, PersonId person) {}
