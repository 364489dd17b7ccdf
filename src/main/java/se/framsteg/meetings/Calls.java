package se.framsteg.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Calls people to meetings, and tells those who are called of every change. Nobody gets the same word twice: who has had
 * which version of a meeting is kept. Of a meeting that has begun nobody is told any more.
 */
@Service
@Transactional
public class Calls {
    private final MeetingRepository meetings;
    private final CallRepository calls;
    private final Participants participants;
    private final MeetingLetters letters;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    Calls(
            MeetingRepository meetings,
            CallRepository calls,
            Participants participants,
            MeetingLetters letters,
            Members members,
            Audit audit,
            Clock clock) {
        this.meetings = meetings;
        this.calls = calls;
        this.participants = participants;
        this.letters = letters;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** Calls everybody to all that is still to come; gives how many letters that took. */
    public int call(Manager by, Course course) {
        Instant now = clock.instant();
        List<Meeting> toCome = meetings.of(by, course.cohort().id()).stream()
                .filter(meeting -> !meeting.isCancelled() && !meeting.hasBegun(now))
                .toList();
        toCome.forEach(meeting -> calls.begin(by, meeting.id(), now));
        Map<PersonId, Recipient> people = people(by, course);
        int told = tell(by, course, toCome, null, people);
        audit.record(by, "meetings.call", null, course.cohort().id().value());
        return told;
    }

    /**
     * Calls those who have come in since, to all that others have been called to, and withdraws the calls of those who are
     * not concerned any more; in the name of who called last.
     */
    void follow(Course course) {
        Instant now = clock.instant();
        RegionId region = course.region().id();
        calls.caller(region, course.cohort().id()).ifPresent(by -> {
            Map<PersonId, Recipient> people = people(by, course);
            List<Meeting> toCome = meetings.of(by, course.cohort().id()).stream()
                    .filter(meeting -> meeting.called() && !meeting.isCancelled() && !meeting.hasBegun(now))
                    .toList();
            tell(by, course, toCome, null, people);
        });
    }

    /** How many people have not been called to all that is still to come. */
    @Transactional(readOnly = true)
    public int waiting(Manager by, Course course) {
        Instant now = clock.instant();
        Map<MeetingId, Set<PersonId>> called = calls.of(by, course.cohort().id()).stream()
                .filter(call -> !call.withdrawn())
                .collect(Collectors.groupingBy(Call::meeting, Collectors.mapping(Call::person, Collectors.toSet())));
        Set<PersonId> people = people(by, course).keySet();
        var waiting = new HashSet<PersonId>();
        meetings.of(by, course.cohort().id()).stream()
                .filter(meeting -> !meeting.isCancelled() && !meeting.hasBegun(now))
                .map(meeting -> called.getOrDefault(meeting.id(), Set.of()))
                .forEach(told ->
                        people.stream().filter(person -> !told.contains(person)).forEach(waiting::add));
        return waiting.size();
    }

    /** Tells those who are called what has become of a meeting; does nothing while nobody is. */
    void tell(Manager by, Course course, Meeting before, Meeting after) {
        if (after.called() && !(after.hasBegun(clock.instant()) && before.hasBegun(clock.instant()))) {
            tell(by, course, List.of(after), before, people(by, course));
        }
    }

    private int tell(
            Manager by, Course course, List<Meeting> all, @Nullable Meeting before, Map<PersonId, Recipient> people) {
        all.forEach(meeting -> calls.hold(by.region(), meeting.id()));
        Map<MeetingId, Map<PersonId, Call>> called = calls
                .of(by, course.cohort().id())
                .stream()
                .collect(Collectors.groupingBy(Call::meeting, Collectors.toMap(Call::person, call -> call)));
        var telling = new Telling();
        all.forEach(
                meeting -> gather(by, meeting, before, people, called.getOrDefault(meeting.id(), Map.of()), telling));
        return telling.post(letters, by, course);
    }

    private void gather(
            Manager by,
            Meeting meeting,
            @Nullable Meeting before,
            Map<PersonId, Recipient> people,
            Map<PersonId, Call> called,
            Telling telling) {
        var here = new LinkedHashMap<>(people);
        trainer(meeting).ifPresent(trainer -> here.put(trainer.personId(), recipient(trainer)));
        for (var each : here.entrySet()) {
            Call call = called.get(each.getKey());
            boolean stands = call != null && !call.withdrawn();
            boolean knows = call != null && call.toldVersion() >= meeting.version();
            if (meeting.isCancelled() ? stands : !stands || !knows) {
                telling.tell(each.getKey(), each.getValue(), meeting, call == null ? null : before);
                calls.tell(by, meeting, each.getKey(), meeting.isCancelled(), clock.instant());
            }
        }
        withdraw(by, meeting, called, here.keySet(), telling);
    }

    /** Takes a meeting out of the calendars of those who are not concerned any more. */
    private void withdraw(
            Manager by, Meeting meeting, Map<PersonId, Call> called, Set<PersonId> concerned, Telling telling) {
        List<PersonId> gone = called.values().stream()
                .filter(call -> !call.withdrawn() && !concerned.contains(call.person()))
                .map(Call::person)
                .toList();
        members.find(gone).values().forEach(person -> {
            telling.withdraw(person.personId(), recipient(person), meeting);
            calls.tell(by, meeting, person.personId(), true, clock.instant());
        });
    }

    private Map<PersonId, Recipient> people(Manager by, Course course) {
        var people = new LinkedHashMap<PersonId, Recipient>();
        participants.of(by, course.cohort().id()).stream()
                .filter(each -> !each.address().isEmpty())
                .forEach(each -> people.putIfAbsent(each.person(), each.asRecipient()));
        return people;
    }

    private Optional<Person> trainer(Meeting meeting) {
        PersonId trainer = meeting.plan().trainer();
        return trainer == null ? Optional.empty() : members.find(trainer);
    }

    private static Recipient recipient(Person person) {
        return new Recipient(person.name(), person.address(), person.lang());
    }
}
