package se.framsteg.course.handin;

import java.util.UUID;

public record HandInId(UUID value) {
    public static HandInId of(String text) {
        return new HandInId(UUID.fromString(text));
    }
}
