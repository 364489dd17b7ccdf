package se.framsteg.applications;

import java.util.UUID;

public record ApplicationId(UUID value) {
    /** How an id in an address or a form is read. */
    public static ApplicationId of(String text) {
        return new ApplicationId(UUID.fromString(text));
    }
}
