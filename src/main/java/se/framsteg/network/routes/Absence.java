package se.framsteg.network.routes;

import java.time.LocalDate;
import java.util.UUID;

/** A promoter who is away, to and with the last day, and who takes over. */
public record Absence(UUID personId, String name, LocalDate untilOn, UUID standInId, String standIn) {}
