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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.framsteg.meetings.Attendances;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.NotYetHeld;
import se.framsteg.meetings.Participants;
import se.framsteg.meetings.PastedList;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Say;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.SeeOther;

/** Who was at a meeting: ticked off one by one, from a signed list or a pasted one, on the day or later. */
@Controller
@RequestMapping("/{region}/manage/{programme}/cohorts/{cohort}/meetings/{meeting}/attendance")
class AttendanceController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";
    private static final int LONGEST_LIST = 50_000;

    private final MeetingDesks desks;
    private final Attendances attendances;
    private final Participants participants;
    private final Trainers trainers;

    AttendanceController(MeetingDesks desks, Attendances attendances, Participants participants, Trainers trainers) {
        this.desks = desks;
        this.attendances = attendances;
        this.participants = participants;
        this.trainers = trainers;
    }

    @GetMapping
    View show(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        return page(by, desk, desks.meeting(by, desk, meeting), "", Mending.NONE);
    }

    /** A list to sign, on paper. */
    @GetMapping("/list.pdf")
    View list(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        Meeting found = desks.meeting(by, desk, meeting);
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
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") List<@Nullable UUID> came) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        Meeting found = desks.meeting(by, desk, meeting);
        Set<PersonId> people =
                came.stream().filter(Objects::nonNull).map(PersonId::new).collect(Collectors.toSet());
        boolean tapped = people.size() == 1 && came.size() == 1;
        var way = tapped ? Attendances.Way.TICKED : Attendances.Way.LISTED;
        try {
            attendances.note(by, desk.course(), found, people, way);
            String place = tapped ? "#p-" + came.getFirst() : "";
            return SeeOther.to(desk.meeting(meeting) + "/attendance" + place);
        } catch (NotYetHeld _) {
            return page(by, desk, found, "", Mending.NONE).with(CONFLICT);
        }
    }

    @PostMapping("/removal")
    View remove(
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @RequestParam UUID person) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        Meeting found = desks.meeting(by, desk, meeting);
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
            Manager by,
            @RequestAttribute(REGION) Region region,
            @PathVariable String programme,
            @PathVariable String cohort,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String pasted) {
        MeetingDesk desk = desks.of(by, region, programme, cohort);
        Meeting found = desks.meeting(by, desk, meeting);
        if (pasted.isBlank() || pasted.length() > LONGEST_LIST) {
            String key = pasted.isBlank() ? "meetings.pasted.missing" : "meetings.pasted.long";
            return page(by, desk, found, pasted, Mending.of("pasted", key)).with(UNPROCESSABLE_CONTENT);
        }
        var people = participants.of(by, desk.cohort().id());
        return new PastedPage(desk, found, people, PastedList.read(pasted, people)).with(OK);
    }

    private AttendancePage page(Manager by, MeetingDesk desk, Meeting meeting, String pasted, Mending mending) {
        return new AttendancePage(
                desk,
                meeting,
                participants.of(by, desk.cohort().id()),
                attendances.of(by, meeting),
                attendances.isOpen(meeting),
                pasted,
                mending);
    }
}
