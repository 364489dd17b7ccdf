package se.framsteg.outcomes;

import java.util.UUID;

public record PublicationId(UUID value) {
    /** How Spring reads it from an address. */
}
