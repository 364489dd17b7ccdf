package se.framsteg.flows;

import java.time.Instant;
import java.util.UUID;

/** A flow that was published is so no more: paused, closed, taken back, or past its last day. Told within the transaction. */
public record FlowWithdrawn(UUID region, UUID flow, Instant at) {}
