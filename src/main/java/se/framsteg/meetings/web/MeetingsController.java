package se.framsteg.meetings.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Calls;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Meetings;
import se.framsteg.meetings.Participants;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** A cohort's meetings: proposed for all its weeks in one press, or added one by one. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/meetings")
class MeetingsController {

    private final Meetings meetings;
    private final Calls calls;
    private final Participants participants;
    private final Trainers trainers;
    private final ClosedTimes closed;

    MeetingsController(
            Meetings meetings, Calls calls, Participants participants, Trainers trainers, ClosedTimes closed) {
        this.meetings = meetings;
        this.calls = calls;
        this.participants = participants;
        this.trainers = trainers;
        this.closed = closed;
    }

    @GetMapping
    View index(Manager by, @ModelAttribute(binding = false) MeetingDesk desk) {
        return page(by, desk, HabitForm.USUAL, Mending.NONE);
    }

    @GetMapping("/new")
    View make(Manager by, @ModelAttribute(binding = false) MeetingDesk desk) {
        return new MeetingPage(desk, null, null, closed.freeDays(by), MeetingForm.EMPTY, "", Mending.NONE, List.of());
    }

    @PostMapping
    View create(Manager by, @ModelAttribute(binding = false) MeetingDesk desk, @ModelAttribute MeetingForm form) {
        Mending mending = form.mending(desk.cohort());
        if (!mending.isEmpty()) {
            return new MeetingPage(desk, null, null, closed.freeDays(by), form, "", mending, List.of())
                    .with(UNPROCESSABLE_CONTENT);
        }
        PersonId trainer = form.hasTrainer() ? trainers.enter(form.trainerName(), form.trainerAddress()) : null;
        MeetingId id = meetings.plan(by, desk.cohort(), form.plan(trainer));
        return SeeOther.to(desk.meeting(id));
    }

    /** Plans a meeting for every week that has none. */
    @PostMapping("/proposal")
    View propose(Manager by, @ModelAttribute(binding = false) MeetingDesk desk, @ModelAttribute HabitForm form) {
        Mending mending = form.mending();
        if (!mending.isEmpty()) {
            return page(by, desk, form, mending).with(UNPROCESSABLE_CONTENT);
        }
        PersonId trainer = form.hasTrainer() ? trainers.enter(form.trainerName(), form.trainerAddress()) : null;
        meetings.planAll(by, desk.cohort(), form.habit(trainer), week -> Say.say("meetings.title.of-week", week));
        return SeeOther.to(desk.path());
    }

    /** Calls everybody who has not been called to what is still to come. */
    @PostMapping("/calls")
    View call(Manager by, @ModelAttribute(binding = false) MeetingDesk desk) {
        calls.call(by, desk.course());
        return SeeOther.to(desk.path());
    }

    private MeetingsPage page(Manager by, MeetingDesk desk, HabitForm form, Mending mending) {
        List<Meeting> all = meetings.of(by, desk.cohort().id());
        return new MeetingsPage(
                desk,
                all,
                meetings.without(by, desk.cohort()),
                trainers.of(all),
                closed.freeDays(by),
                participants.of(by, desk.cohort().id()),
                calls.waiting(by, desk.course()),
                form,
                mending);
    }
}
