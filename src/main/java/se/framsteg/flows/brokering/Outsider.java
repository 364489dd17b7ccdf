package se.framsteg.flows.brokering;

import se.framsteg.flows.HolderId;

/** Somebody outside all programmes, as the promoter who told of them keeps them. */
public record Outsider(HolderId id, String name, String contact) {}
