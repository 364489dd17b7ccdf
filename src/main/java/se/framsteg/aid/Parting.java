package se.framsteg.aid;

import java.time.Instant;
import java.util.UUID;

/** A company that a manager has said is no sister of another, when and why. */
public record Parting(UUID id, UUID organisation, String name, Bond bond, String reason, Instant partedAt) {}
