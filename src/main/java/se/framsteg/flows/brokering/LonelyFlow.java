package se.framsteg.flows.brokering;

import java.util.UUID;
import se.framsteg.flows.Side;

/** What a company of the promoter's has published, and nothing fits. @param name of whose it is */
public record LonelyFlow(UUID flow, Side side, Shown shown, String name) {}
