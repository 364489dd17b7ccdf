package se.framsteg.plan.adoption;

import java.util.UUID;

/**
 * Somebody who decides at the company, of its board or among its owners.
 *
 * @param does such as chair; empty until said
 */
public record Decider(UUID id, UUID personId, String name, String does) {}
