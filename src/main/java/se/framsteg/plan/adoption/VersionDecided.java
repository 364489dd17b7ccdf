package se.framsteg.plan.adoption;

import java.util.UUID;

/** A version has been decided on for good: adopted or rejected. Told within the transaction, once for each version. */
public record VersionDecided(UUID region, UUID organisation, UUID version) {}
