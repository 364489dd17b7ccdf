package se.framsteg.meetings.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.AttendanceIsNoted;
import se.framsteg.meetings.Course;
import se.framsteg.meetings.Host;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingHasChanged;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Meetings;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** One meeting: moved, changed, cancelled, held after all, or taken away while nobody has been called to it. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}")
class MeetingController {

    private final Meetings meetings;
    private final Trainers trainers;
    private final ClosedTimes closed;

    MeetingController(Meetings meetings, Trainers trainers, ClosedTimes closed) {
        this.meetings = meetings;
        this.trainers = trainers;
        this.closed = closed;
    }

    @GetMapping
    View edit(Manager by, @ModelAttribute(binding = false) MeetingDesk desk, @PathVariable MeetingId meeting) {
        return page(by, desk, found(by, desk, meeting), "", Mending.NONE);
    }

    @PostMapping
    View update(
            Manager by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @ModelAttribute MeetingForm form) {
        Meeting found = found(by, desk, meeting);
        Mending mending = form.mending(desk.cohort());
        if (!mending.isEmpty()) {
            return page(by, desk, found, form, "", mending).with(UNPROCESSABLE_CONTENT);
        }
        if (found.called() && form.sure() == null && form.moves(found.plan())) {
            List<String> against = Remarks.of(desk.cohort(), form.plan(null), closed.freeDays(by));
            if (!against.isEmpty()) {
                return page(by, desk, found, form, "", Mending.NONE)
                        .warning(against)
                        .with(UNPROCESSABLE_CONTENT);
            }
        }
        try {
            PersonId trainer = form.hasTrainer() ? trainers.enter(form.trainerName(), form.trainerAddress()) : null;
            meetings.change(by, desk.course(), found, form.seenVersion(), form.plan(trainer));
            return SeeOther.to(desk.meeting(meeting));
        } catch (MeetingHasChanged _) {
            return page(by, desk, found, form, "", Mending.of("title", "meetings.changed"))
                    .with(CONFLICT);
        } catch (AttendanceIsNoted _) {
            return page(by, desk, found, form, "", Mending.of("week", "meetings.noted"))
                    .with(CONFLICT);
        }
    }

    @PostMapping("/cancellation")
    View cancel(
            Manager by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @ModelAttribute CancellationForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, desk, found(by, desk, meeting), FormReading.typed(form.reason()), mending)
                    .with(UNPROCESSABLE_CONTENT);
        }
        return decide(
                by,
                desk,
                meeting,
                (course, found) ->
                        meetings.cancel(by, course, found, form.seenVersion(), FormReading.typed(form.reason())));
    }

    @PostMapping("/restoration")
    View restore(
            Manager by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String version) {
        return decide(
                by,
                desk,
                meeting,
                (course, found) -> meetings.restore(by, course, found, FormReading.version(version)));
    }

    /** Goes back to how the meeting was planned before. */
    @PostMapping("/undoing")
    View undo(
            Manager by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String version) {
        return decide(
                by, desk, meeting, (course, found) -> meetings.undo(by, course, found, FormReading.version(version)));
    }

    @PostMapping("/removal")
    View remove(
            Manager by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String version) {
        Meeting found = found(by, desk, meeting);
        try {
            meetings.remove(by, found, FormReading.version(version));
            return SeeOther.to(desk.path());
        } catch (MeetingHasChanged _) {
            return page(by, desk, found, "", Mending.of("title", "meetings.changed"))
                    .with(CONFLICT);
        }
    }

    private View decide(Manager by, MeetingDesk desk, MeetingId meeting, BiFunction<Course, Meeting, Meeting> verb) {
        Meeting found = found(by, desk, meeting);
        try {
            verb.apply(desk.course(), found);
            return SeeOther.to(desk.meeting(meeting));
        } catch (MeetingHasChanged _) {
            return page(by, desk, found, "", Mending.of("title", "meetings.changed"))
                    .with(CONFLICT);
        } catch (AttendanceIsNoted _) {
            return page(by, desk, found, "", Mending.of("reason", "meetings.noted"))
                    .with(CONFLICT);
        }
    }

    private Meeting found(Manager by, MeetingDesk desk, MeetingId meeting) {
        return meetings.find(Host.of(by), desk.cohort().id(), meeting).orElseThrow();
    }

    private MeetingPage page(Manager by, MeetingDesk desk, Meeting meeting, String reason, Mending mending) {
        var form = MeetingForm.of(meeting.plan(), trainers.of(meeting), meeting.version());
        return page(by, desk, meeting, form, reason, mending);
    }

    private MeetingPage page(
            Manager by, MeetingDesk desk, Meeting meeting, MeetingForm form, String reason, Mending mending) {
        var earlier = meetings.earlier(by, meeting).orElse(null);
        return new MeetingPage(desk, meeting, earlier, closed.freeDays(by), form, reason, mending, List.of());
    }
}
