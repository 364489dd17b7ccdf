package se.framsteg.meetings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Audit;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.mail.Letter;

/** What meetings leave behind: written by whoever holds them, shown to those who take part, told of by letter. */
@Service
@Transactional
public class Recaps {
    private final RecapRepository recaps;
    private final AttendanceRepository attendances;
    private final RecapLetters letters;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    Recaps(
            RecapRepository recaps,
            AttendanceRepository attendances,
            RecapLetters letters,
            Members members,
            Audit audit,
            Clock clock) {
        this.recaps = recaps;
        this.attendances = attendances;
        this.letters = letters;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Recap of(Host by, Meeting meeting) {
        return recaps.find(by, meeting.id()).orElseGet(() -> Recap.none(meeting.id()));
    }

    /** Of all meetings that somebody is called to or takes part in, where something has been written. */
    @Transactional(readOnly = true)
    public List<Recap> of(Guest by) {
        return recaps.of(by);
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> slides(Guest by, MeetingId meeting) {
        return recaps.slides(by, meeting);
    }

    public void write(Host by, Meeting meeting, NewRecap recap) {
        if (!recaps.write(by, meeting.id(), recap)) {
            throw new MeetingHasChanged();
        }
        audit.record(
                by.region(),
                by.person(),
                "meetings.write-recap",
                null,
                meeting.id().value());
    }

    /** The letters as they would go now: to whom was there and to whom was away, each only where there is somebody. */
    @Transactional(readOnly = true)
    public List<Letter> drafts(Host by, Course course, Meeting meeting) {
        Recap recap = of(by, meeting);
        Set<PersonId> there = there(by, meeting);
        return readers(by, meeting).stream()
                .collect(Collectors.toMap(
                        person -> there.contains(person.personId()), person -> person, (first, _) -> first))
                .entrySet()
                .stream()
                .map(each -> letters.draft(by, course, meeting, recap, each.getValue(), each.getKey()))
                .toList();
    }

    /** Whom it is written for, and can be written to. */
    @Transactional(readOnly = true)
    public List<Person> readers(Host by, Meeting meeting) {
        return members.find(recaps.readers(by, meeting.id())).values().stream()
                .filter(person -> !person.address().isEmpty())
                .toList();
    }

    /**
     * Writes to everybody who is called or takes part, once for each time it has been written; who was away reads what to do
     * instead.
     */
    public void tell(Host by, Course course, Meeting meeting) {
        Recap recap = of(by, meeting);
        if (recap.isEmpty() || !recaps.tell(by, meeting.id(), clock.instant())) {
            return;
        }
        Set<PersonId> there = there(by, meeting);
        long told = readers(by, meeting).stream()
                .filter(person -> letters.post(by, course, meeting, recap, person, there.contains(person.personId())))
                .count();
        recaps.told(by, meeting.id(), Math.toIntExact(told));
        audit.record(
                by.region(),
                by.person(),
                "meetings.tell-recap",
                null,
                meeting.id().value());
    }

    private Set<PersonId> there(Host by, Meeting meeting) {
        return attendances.of(by, meeting.id()).stream()
                .map(each -> new PersonId(each.personId()))
                .collect(Collectors.toSet());
    }
}
