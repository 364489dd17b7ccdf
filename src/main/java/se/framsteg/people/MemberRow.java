package se.framsteg.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's membership of a region, or of the organisation there whose name it has. */
public record MemberRow(
        UUID id,
        UUID personId,
        String name,
        String address,
        Role role,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        Instant since) {}
