package se.framsteg.voices.interviews;

import java.util.UUID;
import se.framsteg.voices.VoiceId;

public record InterviewId(UUID value) {
    /** How Spring reads it from an address. */
    public static InterviewId of(String text) {
        return new InterviewId(UUID.fromString(text));
    }

    /** The voice that comes of it. */
    public VoiceId voice() {
        return new VoiceId(value);
    }
}
