package se.framsteg.programmes;

import java.util.UUID;

public record CohortId(UUID value) {
    /** How an id in an address or a form is read. */
    public static CohortId of(String text) {
        return new CohortId(UUID.fromString(text));
    }
}
