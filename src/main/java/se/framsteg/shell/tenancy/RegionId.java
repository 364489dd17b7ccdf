package se.framsteg.shell.tenancy;

import java.util.UUID;

/** Which region a row, a request or a piece of work belongs to. */
public record RegionId(UUID value) {}
