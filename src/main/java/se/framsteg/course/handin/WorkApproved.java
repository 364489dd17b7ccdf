package se.framsteg.course.handin;

import java.time.Instant;
import java.util.UUID;

/** A coach has approved what a company handed in. */
public record WorkApproved(
        UUID regionId, UUID handInId, UUID organisationId, UUID cohortId, String worksheet, Instant at) {}
