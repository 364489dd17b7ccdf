package se.framsteg.meetings.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingHasChanged;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Recaps;
import se.framsteg.people.Manager;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** What a meeting leaves behind: written, and sent to everybody once. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}/recap")
class RecapController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final MeetingDesks desks;
    private final Recaps recaps;

    RecapController(MeetingDesks desks, Recaps recaps) {
        this.desks = desks;
        this.recaps = recaps;
    }

    @GetMapping
    View edit(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        Meeting found = desks.meeting(by, desk, meeting);
        var recap = recaps.of(by, found);
        return new RecapPage(desk, found, recap, RecapForm.of(recap), Mending.NONE);
    }

    @PostMapping
    View update(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @ModelAttribute RecapForm form,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        Meeting found = desks.meeting(by, desk, meeting);
        byte[] bytes = bytes(file);
        Mending mending = form.mending(bytes);
        if (!mending.isEmpty()) {
            return new RecapPage(desk, found, recaps.of(by, found), form, mending).with(UNPROCESSABLE_CONTENT);
        }
        try {
            recaps.write(by, found, form.recap(bytes));
            return SeeOther.to(desk.meeting(meeting) + "/recap");
        } catch (MeetingHasChanged _) {
            var changed = Mending.of("summary", "meetings.recap.changed");
            return new RecapPage(desk, found, recaps.of(by, found), form, changed).with(CONFLICT);
        }
    }

    @PostMapping("/letter")
    View tell(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        recaps.tell(by, desk.course(), desks.meeting(by, desk, meeting));
        return SeeOther.to(desk.meeting(meeting) + "/recap");
    }

    private static byte[] bytes(@Nullable MultipartFile file) {
        try {
            return file == null ? new byte[0] : file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
