package se.framsteg.network.contacts;

import java.util.UUID;

public record ContactId(UUID value) {
    /** How Spring reads it from an address. */
    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }
}
