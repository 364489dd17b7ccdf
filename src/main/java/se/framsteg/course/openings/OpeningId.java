package se.framsteg.course.openings;

import java.util.UUID;

public record OpeningId(UUID value) {
    public static OpeningId of(String text) {
        return new OpeningId(UUID.fromString(text));
    }
}
