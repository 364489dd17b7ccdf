package se.framsteg.meetings;

import java.util.UUID;
import se.framsteg.people.PersonId;

/**
 * That somebody is called to a meeting.
 *
 * @param toldVersion the last version of the meeting they have had word of
 * @param withdrawn whether that word was that they are not called any more
 */
record Call(UUID meetingId, UUID personId, int toldVersion, boolean withdrawn) {
    MeetingId meeting() {
        return new MeetingId(meetingId);
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
