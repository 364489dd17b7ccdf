package se.framsteg.plan;

import java.util.UUID;

public record ActionId(UUID value) {
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }
}
