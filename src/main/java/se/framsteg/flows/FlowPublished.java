package se.framsteg.flows;

import java.time.Instant;
import java.util.UUID;

/** A flow can be found by others from now on. Told within the transaction. */
public record FlowPublished(UUID region, UUID flow, Instant at) {}
