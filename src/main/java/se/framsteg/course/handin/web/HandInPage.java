package se.framsteg.course.handin.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandIn;
import se.framsteg.course.views.View;
import se.framsteg.course.work.Attachment;
import se.framsteg.course.work.Reading;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;

/**
 * One hand-in as its coach reads it.
 *
 * @param remarks by row, typed or given
 * @param isUndone whether the coach has just undone the answer
 */
public record HandInPage(
        FeedbackDesk desk,
        HandIn handIn,
        Worksheet worksheet,
        Reading reading,
        List<View> views,
        Map<UUID, String> remarks,
        String verdict,
        Mending mending,
        boolean isUndone)
        implements Page {
    @Override
    public String template() {
        return "course/handin/web/handIn";
    }

    HandInPage undone() {
        return new HandInPage(desk, handIn, worksheet, reading, views, remarks, verdict, mending, true);
    }

    public String title() {
        return worksheet.title().in(lang());
    }

    public String facts() {
        return say(
                "course.hand-in.facts",
                handIn.organisation(),
                handIn.by(),
                Say.moment(handIn.handedInAt()),
                handIn.registered());
    }

    public String decided() {
        return handIn.decidedAt() == null
                ? say("course.hand-in.state." + handIn.state())
                : say(
                        "course.hand-in.decided." + handIn.state(),
                        String.valueOf(handIn.decidedBy()),
                        Say.moment(handIn.decidedAt()));
    }

    /** All files of what was handed in. */
    public List<Attachment> files() {
        return reading.files();
    }

    public String remark(UUID row) {
        return remarks.getOrDefault(row, "");
    }
}
