package se.framsteg.meetings;

import java.util.UUID;

/** That somebody was at a meeting for an organisation. */
public record Attendance(UUID personId, UUID organisationId) {}
