package se.framsteg.network.routes;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table with the names that it is read by; {@code person} and {@code municipality} are null where it is all, and
 * {@code organisation} where it is the region.
 */
public record RouteRow(
        UUID id,
        @Nullable String municipalityCode,
        @Nullable String municipality,
        @Nullable String subject,
        boolean members,
        @Nullable UUID organisationId,
        @Nullable String organisation,
        @Nullable UUID personId,
        @Nullable String person,
        int position) {
    Route route() {
        return new Route(id, municipalityCode, subject, members, new Responsible(organisationId, personId), position);
    }

    /** What it says, whatever its place. */
    RouteDraft draft() {
        return new RouteDraft(municipalityCode, subject, members, organisationId, personId);
    }
}
