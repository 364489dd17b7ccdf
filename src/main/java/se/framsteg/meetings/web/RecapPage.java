package se.framsteg.meetings.web;

import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.Recap;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Where a manager writes what a meeting leaves behind, and sends it. */
public record RecapPage(MeetingDesk desk, Meeting meeting, Recap recap, RecapForm form, Mending mending)
        implements Page {
    public String path() {
        return desk.meeting(meeting.id()) + "/recap";
    }

    public String when() {
        return MeetingWords.when(meeting.plan());
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "meetings/web/recap";
    }
}
