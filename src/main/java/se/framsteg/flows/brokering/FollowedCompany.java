package se.framsteg.flows.brokering;

import java.util.UUID;

/** A company that a promoter follows. */
public record FollowedCompany(UUID id, String name) {}
