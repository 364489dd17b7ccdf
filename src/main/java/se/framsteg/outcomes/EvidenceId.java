package se.framsteg.outcomes;

import java.util.UUID;

public record EvidenceId(UUID value) {
    /** How Spring reads it from an address. */
    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }
}
