package se.framsteg.meetings.web;

import java.util.List;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.Participant;
import se.framsteg.shell.Page;

/** A list of who is expected at a meeting, to print and sign there. {@code trainer} is empty while nobody leads it. */
public record SigningList(MeetingDesk desk, Meeting meeting, List<Participant> participants, String trainer)
        implements Page {
    /** Room for those who come without being on the list. */
    public static final int EMPTY_ROWS = 5;

    public String when() {
        return MeetingWords.when(meeting.plan());
    }

    public String where() {
        return MeetingWords.where(meeting.plan());
    }

    @Override
    public String template() {
        return "meetings/web/signinglist";
    }
}
