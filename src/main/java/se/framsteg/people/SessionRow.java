package se.framsteg.people;

import java.time.Instant;
import java.util.UUID;

/** One place where a person is signed in. */
public record SessionRow(UUID id, String device, Instant startedAt, Instant lastUsedAt) {}
