package se.framsteg.prospects;

import java.util.UUID;

public record ProspectId(UUID value) {
    public static ProspectId of(String text) {
        return new ProspectId(UUID.fromString(text));
    }
}
