package se.framsteg.flows;

import java.util.UUID;

public record HolderId(UUID value) {}
