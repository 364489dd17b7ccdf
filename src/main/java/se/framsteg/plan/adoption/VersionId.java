package se.framsteg.plan.adoption;

import java.util.UUID;

public record VersionId(UUID value) {
    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }
}
