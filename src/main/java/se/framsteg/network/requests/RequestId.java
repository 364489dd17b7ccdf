package se.framsteg.network.requests;

import java.util.UUID;

public record RequestId(UUID value) {
    /** How Spring reads it from an address. */
    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }
}
