package se.framsteg.flows.offers;

import java.time.LocalDate;
import java.util.UUID;

/** A flow that is soon shown no more, and whose it is. @param example whether the company is of a sample */
record EndingFlow(UUID id, UUID organisationId, String title, LocalDate expiresOn, boolean example) {}
