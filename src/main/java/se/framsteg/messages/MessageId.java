package se.framsteg.messages;

import java.util.UUID;

public record MessageId(UUID value) {
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }
}
