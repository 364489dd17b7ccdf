package se.framsteg.outcomes;

import java.util.UUID;

public record PublicationId(UUID value) {
    /** How Spring reads it from an address. */
    public static PublicationId of(String text) {
        return new PublicationId(UUID.fromString(text));
    }
}
