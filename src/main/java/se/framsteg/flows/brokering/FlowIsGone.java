package se.framsteg.flows.brokering;

import java.util.UUID;
import se.framsteg.shell.tenancy.RegionId;

/** A flow that was published is so no more. */
record FlowIsGone(RegionId region, UUID flow) {}
