package se.framsteg.meetings.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.Recap;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.mail.Block;
import se.framsteg.shell.mail.Letter;

/**
 * Where a manager writes what a meeting leaves behind, and sends it.
 *
 * @param readers how many it would be sent to
 * @param drafts the letters as they would go
 */
public record RecapPage(
        MeetingDesk desk,
        Meeting meeting,
        Recap recap,
        int readers,
        List<Letter> drafts,
        RecapForm form,
        Mending mending)
        implements Page {
    public String path() {
        return desk.meeting(meeting.id()) + "/recap";
    }

    public String when() {
        return MeetingWords.when(meeting.plan());
    }

    /** A piece of the letter as its reader will see it. */
    public String words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Written written -> written.text();
            case Block.Link link -> link.text();
            case Block.Code code -> code.text();
        };
    }

    public static String typed(@Nullable String field) {
        return FormReading.typed(field);
    }

    @Override
    public String template() {
        return "meetings/web/recap";
    }
}
