package se.framsteg.network.routes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of the table says. Null holds for all. */
public record RouteDraft(
        @Nullable String municipality,
        @Nullable String subject,
        boolean members,
        UUID organisation,
        @Nullable UUID person) {}
