package se.framsteg.people;

import java.time.Instant;
import java.util.UUID;

/** A person's membership of a region. */
public record MemberRow(UUID id, UUID personId, String name, String address, Role role, Instant since) {}
