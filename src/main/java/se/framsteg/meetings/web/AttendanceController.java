package se.framsteg.meetings.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.OK;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Attendances;
import se.framsteg.meetings.Host;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.Meetings;
import se.framsteg.meetings.NotYetHeld;
import se.framsteg.meetings.NotedAtMeeting;
import se.framsteg.meetings.Participant;
import se.framsteg.meetings.Participants;
import se.framsteg.meetings.PastedList;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.SeeOther;

/** Who was at a meeting: ticked off one by one, from a signed list or a pasted one, on the day or later. */
@Controller
@RequestMapping({
    "/{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}/attendance",
    "/{region}/coach/{programme}/cohorts/{cohort}/meetings/{meeting}/attendance"
})
class AttendanceController {
    private static final int LONGEST_LIST = 50_000;

    private final Meetings meetings;
    private final Attendances attendances;
    private final Participants participants;
    private final Trainers trainers;
    private final ObjectProvider<NotedAtMeeting> noted;

    AttendanceController(
            Meetings meetings,
            Attendances attendances,
            Participants participants,
            Trainers trainers,
            ObjectProvider<NotedAtMeeting> noted) {
        this.meetings = meetings;
        this.attendances = attendances;
        this.participants = participants;
        this.trainers = trainers;
        this.noted = noted;
    }

    @GetMapping
    View show(
            Host by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") List<@Nullable UUID> left) {
        return page(by, desk, found(by, desk, meeting), "", Mending.NONE).without(left);
    }

    /** A list to sign, on paper. */
    @GetMapping("/list.pdf")
    View list(Host by, @ModelAttribute(binding = false) MeetingDesk desk, @PathVariable MeetingId meeting) {
        Meeting found = found(by, desk, meeting);
        var trainer = trainers.of(found);
        var document = new SigningList(
                desk, found, participants.of(by, desk.cohort().id()), trainer == null ? "" : trainer.name());
        Frame frame = Frame.current();
        return Download.of(
                Say.say("meetings.list.file") + "-" + found.plan().heldOn() + ".pdf",
                Download.PDF,
                () -> Frame.within(frame, () -> Pdf.of(document)));
    }

    @PostMapping
    View create(
            Host by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") List<@Nullable UUID> came) {
        Meeting found = found(by, desk, meeting);
        Set<PersonId> people =
                came.stream().filter(Objects::nonNull).map(PersonId::new).collect(Collectors.toSet());
        boolean tapped = people.size() == 1 && came.size() == 1;
        var way = tapped ? Attendances.Way.TICKED : Attendances.Way.LISTED;
        try {
            String left = attendances.note(by, desk.course(), found, people, way).stream()
                    .map(each -> each.personId().toString())
                    .distinct()
                    .collect(Collectors.joining(","));
            String place = !left.isEmpty() ? "?left=" + left : tapped ? "#p-" + came.getFirst() : "";
            return SeeOther.to(desk.meeting(meeting) + "/attendance" + place);
        } catch (NotYetHeld _) {
            return page(by, desk, found, "", Mending.NONE).with(CONFLICT);
        }
    }

    @PostMapping("/removal")
    View remove(
            Host by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam UUID person) {
        Meeting found = found(by, desk, meeting);
        try {
            attendances.takeBack(by, desk.course(), found, new PersonId(person));
            return SeeOther.to(desk.meeting(meeting) + "/attendance#p-" + person);
        } catch (NotYetHeld _) {
            return page(by, desk, found, "", Mending.NONE).with(CONFLICT);
        }
    }

    /** Reads a pasted list and shows whom it names; nothing is noted before somebody has looked at it. */
    @PostMapping("/pasted")
    View paste(
            Host by,
            @ModelAttribute(binding = false) MeetingDesk desk,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String pasted) {
        Meeting found = found(by, desk, meeting);
        if (pasted.isBlank() || pasted.length() > LONGEST_LIST) {
            String key = pasted.isBlank() ? "meetings.pasted.missing" : "meetings.pasted.long";
            return page(by, desk, found, pasted, Mending.of("pasted", key)).with(UNPROCESSABLE_CONTENT);
        }
        var people = participants.ever(by, desk.cohort().id());
        var hindrances = attendances.hindrances(by, desk.course(), people);
        return PastedPage.of(desk, found, people, hindrances, PastedList.read(pasted, people))
                .with(OK);
    }

    private Meeting found(Host by, MeetingDesk desk, MeetingId meeting) {
        return meetings.find(by, desk.cohort().id(), meeting).orElseThrow();
    }

    private AttendancePage page(Host by, MeetingDesk desk, Meeting meeting, String pasted, Mending mending) {
        List<Participant> people = participants.ever(by, desk.cohort().id());
        return new AttendancePage(
                desk,
                meeting,
                people,
                attendances.of(by, meeting),
                attendances.hindrances(by, desk.course(), people),
                List.of(),
                attendances.isOpen(meeting),
                noted.stream().toList(),
                pasted,
                mending);
    }
}
