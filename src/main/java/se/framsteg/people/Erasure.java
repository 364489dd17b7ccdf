package se.framsteg.people;

import java.time.Instant;
import java.util.UUID;

/** Somebody has asked to be erased; until {@code dueAt} they can undo it, and after that it is done. */
public record Erasure(UUID id, UUID personId, Instant askedAt, Instant dueAt) {}
