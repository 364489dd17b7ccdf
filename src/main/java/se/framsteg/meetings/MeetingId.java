package se.framsteg.meetings;

import java.util.UUID;

public record MeetingId(UUID value) {
    /** How an id in an address is read. */
    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }
}
