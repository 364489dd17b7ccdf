package se.framsteg.people;

import java.util.UUID;

/** Where a person belongs, and as what. */
public record Membership(UUID regionId, Role role) {}
