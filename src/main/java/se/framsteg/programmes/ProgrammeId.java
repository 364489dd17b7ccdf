package se.framsteg.programmes;

import java.util.UUID;

public record ProgrammeId(UUID value) {}
