package se.framsteg.ideas;

import java.util.UUID;

public record IdeaId(UUID value) {
    public static IdeaId of(String text) {
        return new IdeaId(UUID.fromString(text));
    }
}
