package se.framsteg.flows;

import java.time.Instant;
import java.util.UUID;

/**
 * Something has changed about a flow that is published, or about whose it is: what is said of it, who may see it, for how long.
 * Told within the transaction; nobody is told of a flow that is not published.
 */
public record FlowChanged(UUID region, UUID flow, Instant at) {}
