package se.framsteg.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.AttendedWeeks;

/**
 * Who was at a meeting: noted by person, counted by organisation, from the day of the meeting on and for as long as one
 * likes. What was noted by mistake is taken back the same way.
 */
@Service
@Transactional
public class Attendances {
    /** How it is known: somebody ticked it off, or a video meeting listed it. */
    public enum Way {
        TICKED,
        LISTED
    }

    private final AttendanceRepository attendances;
    private final CallRepository calls;
    private final Participants participants;
    private final AttendedWeeks weeks;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Attendances(
            AttendanceRepository attendances,
            CallRepository calls,
            Participants participants,
            AttendedWeeks weeks,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.attendances = attendances;
        this.calls = calls;
        this.participants = participants;
        this.weeks = weeks;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Set<Attendance> of(Manager by, Meeting meeting) {
        return new HashSet<>(attendances.of(by, meeting.id()));
    }

    /** Whether attendance can be noted: from the day of the meeting on, unless it is cancelled. */
    public boolean isOpen(Meeting meeting) {
        return !meeting.isCancelled()
                && !LocalDate.now(clock).isBefore(meeting.plan().heldOn());
    }

    /** Notes that these people were there, for each of their organisations; said twice it changes nothing more. */
    public void note(Manager by, Course course, Meeting meeting, Collection<PersonId> people, Way way) {
        change(by, course, meeting, people, there -> attendances.insert(by, meeting.id(), there, way, clock.instant()));
        audit.record(by, "meetings.note-attendance", null, meeting.id().value());
    }

    /** Takes back that somebody was there. */
    public void takeBack(Manager by, Course course, Meeting meeting, PersonId person) {
        change(by, course, meeting, List.of(person), there -> attendances.delete(by, meeting.id(), there));
        audit.record(by, "meetings.take-back-attendance", null, meeting.id().value(), person.value());
    }

    private void change(
            Manager by, Course course, Meeting meeting, Collection<PersonId> people, Consumer<Attendance> noting) {
        if (!isOpen(meeting)) {
            throw new NotYetHeld();
        }
        calls.hold(by, meeting.id());
        Set<UUID> before = organisations(by, meeting);
        participants(by, course, people).forEach(noting);
        Set<UUID> after = organisations(by, meeting);
        before.stream().filter(each -> !after.contains(each)).forEach(gone -> tell(by, course, meeting, gone, false));
        after.stream().filter(each -> !before.contains(each)).forEach(come -> tell(by, course, meeting, come, true));
    }

    private List<Attendance> participants(Manager by, Course course, Collection<PersonId> people) {
        List<Attendance> found = participants.of(by, course.cohort().id()).stream()
                .filter(each -> people.contains(each.person()))
                .map(each -> new Attendance(each.personId(), each.organisationId()))
                .toList();
        if (found.stream().map(Attendance::personId).distinct().count()
                < Set.copyOf(people).size()) {
            throw new NoSuchElementException("Not among those who take part");
        }
        return found;
    }

    private Set<UUID> organisations(Manager by, Meeting meeting) {
        return attendances.of(by, meeting.id()).stream()
                .map(Attendance::organisationId)
                .collect(Collectors.toSet());
    }

    private void tell(Manager by, Course course, Meeting meeting, UUID organisation, boolean attended) {
        weeks.note(
                by,
                course.programme().id(),
                organisation,
                attendances.weeks(by, course.cohort().id(), organisation));
        events.publishEvent(new CompanyAttended(
                by.region().value(),
                course.programme().id().value(),
                organisation,
                meeting.id().value(),
                meeting.plan().week(),
                meeting.plan().heldOn(),
                attended,
                course.attendance(meeting),
                by.person().value()));
    }
}
