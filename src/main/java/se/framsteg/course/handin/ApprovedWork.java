package se.framsteg.course.handin;

import java.util.UUID;

/** Work that a coach has approved, as it was handed in. */
public record ApprovedWork(UUID programmeId, String document) {}
