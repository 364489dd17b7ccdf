package se.framsteg.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.AttendedWeeks;
import se.framsteg.programmes.StartCondition;

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
    private final List<StartCondition> conditions;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Attendances(
            AttendanceRepository attendances,
            CallRepository calls,
            Participants participants,
            AttendedWeeks weeks,
            List<StartCondition> conditions,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.attendances = attendances;
        this.calls = calls;
        this.participants = participants;
        this.weeks = weeks;
        this.conditions = conditions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Set<Attendance> of(Host by, Meeting meeting) {
        return new HashSet<>(attendances.of(by, meeting.id()));
    }

    /** Whether attendance can be noted: from the day of the meeting on, unless it is cancelled. */
    public boolean isOpen(Meeting meeting) {
        return !meeting.isCancelled()
                && !LocalDate.now(clock).isBefore(meeting.plan().heldOn());
    }

    /**
     * Notes that these people were there, for each of their organisations; said twice it changes nothing more. Of a company
     * that may not start yet nobody is noted: {@link #hindrances} says why. Gives those who were not noted for that reason.
     */
    public List<Participant> note(Host by, Course course, Meeting meeting, Collection<PersonId> people, Way way) {
        List<Participant> all = participants.ever(by, course.cohort().id());
        Set<UUID> hindered = hindrances(by, course, all).keySet();
        change(by, course, meeting, people, there -> {
            if (!hindered.contains(there.organisationId())) {
                attendances.insert(by, meeting.id(), there, way, clock.instant());
            }
        });
        audit.record(
                by.region(),
                by.person(),
                "meetings.note-attendance",
                null,
                meeting.id().value());
        return all.stream()
                .filter(each -> people.contains(each.person()) && hindered.contains(each.organisationId()))
                .toList();
    }

    /** Takes back that somebody was there. */
    public void takeBack(Host by, Course course, Meeting meeting, PersonId person) {
        change(by, course, meeting, List.of(person), there -> attendances.delete(by, meeting.id(), there));
        audit.record(
                by.region(),
                by.person(),
                "meetings.take-back-attendance",
                null,
                meeting.id().value(),
                person.value());
    }

    private void change(
            Host by, Course course, Meeting meeting, Collection<PersonId> people, Consumer<Attendance> noting) {
        if (!isOpen(meeting)) {
            throw new NotYetHeld();
        }
        calls.hold(by.region(), meeting.id());
        Set<UUID> before = organisations(by, meeting);
        participants(by, course, people).forEach(noting);
        Set<UUID> after = organisations(by, meeting);
        before.stream().filter(each -> !after.contains(each)).forEach(gone -> tell(by, course, meeting, gone, false));
        after.stream().filter(each -> !before.contains(each)).forEach(come -> tell(by, course, meeting, come, true));
    }

    /**
     * Why the companies that may not start yet may not, in words, by organisation: nobody is noted for them. A promoter that
     * takes the course itself needs no condition.
     */
    @Transactional(readOnly = true)
    public Map<UUID, String> hindrances(Host by, Course course, Collection<Participant> people) {
        Set<UUID> companies = people.stream()
                .filter(Participant::isOfCompany)
                .map(Participant::organisationId)
                .collect(Collectors.toSet());
        var said = new HashMap<UUID, String>();
        if (!companies.isEmpty()) {
            conditions.forEach(condition -> condition
                    .against(by.region(), course.programme().id(), companies)
                    .forEach((company, why) -> said.merge(company, why.says(), (one, other) -> one + " " + other)));
        }
        return said;
    }

    private List<Attendance> participants(Host by, Course course, Collection<PersonId> people) {
        List<Participant> found = participants.ever(by, course.cohort().id()).stream()
                .filter(each -> people.contains(each.person()))
                .toList();
        if (found.isEmpty() && !people.isEmpty()) {
            throw new NoSuchElementException("Not among those who take part");
        }
        return found.stream()
                .map(each -> new Attendance(each.personId(), each.organisationId()))
                .toList();
    }

    private Set<UUID> organisations(Host by, Meeting meeting) {
        return attendances.of(by, meeting.id()).stream()
                .map(Attendance::organisationId)
                .collect(Collectors.toSet());
    }

    private void tell(Host by, Course course, Meeting meeting, UUID organisation, boolean attended) {
        weeks.note(
                by.region(),
                course.programme().id(),
                organisation,
                attendances.weeks(by, course.programme().id(), organisation));
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
