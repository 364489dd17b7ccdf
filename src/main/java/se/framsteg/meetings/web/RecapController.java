package se.framsteg.meetings.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Host;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingHasChanged;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Meetings;
import se.framsteg.meetings.Recaps;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** What a meeting leaves behind: written, and sent to everybody once for each time it is written. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}/recap",
    "/{region}/coach/{programme}/cohorts/{cohort}/meetings/{meeting}/recap"
})
class RecapController {

    private final Meetings meetings;
    private final Recaps recaps;

    RecapController(Meetings meetings, Recaps recaps) {
        this.meetings = meetings;
        this.recaps = recaps;
    }

    @GetMapping
    View edit(Host by, @ModelAttribute(binding = false) MeetingDesk desk, @PathVariable MeetingId meeting) {
        Meeting found = found(by, desk, meeting);
        var recap = recaps.of(by, found);
        return page(by, desk, found, RecapForm.of(recap), Mending.NONE);
    }

    @PostMapping
    View update(
            Host by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @ModelAttribute RecapForm form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Meeting found = found(by, desk, meeting);
        byte[] bytes = bytes(file);
        Mending mending = form.mending(bytes);
        if (!mending.isEmpty()) {
            return page(by, desk, found, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            recaps.write(by, found, form.recap(bytes));
            return SeeOther.to(desk.meeting(meeting) + "/recap");
        } catch (MeetingHasChanged _) {
            var changed = Mending.of("summary", "meetings.recap.changed");
            return page(by, desk, found, form, changed).with(CONFLICT);
        }
    }

    @PostMapping("/letter")
    View tell(Host by, @ModelAttribute(binding = false) MeetingDesk desk, @PathVariable MeetingId meeting) {
        recaps.tell(by, desk.course(), found(by, desk, meeting));
        return SeeOther.to(desk.meeting(meeting) + "/recap");
    }

    private RecapPage page(Host by, MeetingDesk desk, Meeting meeting, RecapForm form, Mending mending) {
        var recap = recaps.of(by, meeting);
        return new RecapPage(
                desk,
                meeting,
                recap,
                recaps.readers(by, meeting).size(),
                recap.isEmpty() || recap.toldAll() ? List.of() : recaps.drafts(by, desk.course(), meeting),
                form,
                mending);
    }

    private Meeting found(Host by, MeetingDesk desk, MeetingId meeting) {
        return meetings.find(by, desk.cohort().id(), meeting).orElseThrow();
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
