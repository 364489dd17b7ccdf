package se.framsteg.network.routes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row of the table says. Null holds for all; without an organisation it is the region that answers. */
public record RouteDraft(
        @Nullable String municipality,
        @Nullable String subject,
        boolean members,
        @Nullable UUID organisation,
        @Nullable UUID person) {}
