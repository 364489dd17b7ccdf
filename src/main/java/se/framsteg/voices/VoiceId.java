package se.framsteg.voices;

import java.util.UUID;

public record VoiceId(UUID value) {
    /** How Spring reads it from an address. */
    public static VoiceId of(String text) {
        return new VoiceId(UUID.fromString(text));
    }
}
