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
import se.framsteg.people.PersonId;

/** What meetings leave behind: written by whoever holds them, shown to those who take part, told of in one letter. */
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

    /** Of all meetings that somebody is called to, where something has been written. */
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

    /** Writes to everybody who is called, once; who was away reads what to do instead. */
    public void tell(Host by, Course course, Meeting meeting) {
        Recap recap = of(by, meeting);
        if (recap.isEmpty() || !recaps.tell(by, meeting.id(), clock.instant())) {
            return;
        }
        Set<PersonId> called = recaps.readers(by, meeting.id());
        Set<PersonId> there = attendances.of(by, meeting.id()).stream()
                .map(each -> new PersonId(each.personId()))
                .collect(Collectors.toSet());
        members.find(called).values().stream()
                .filter(person -> !person.address().isEmpty())
                .forEach(person -> letters.post(by, course, meeting, recap, person, there.contains(person.personId())));
        audit.record(
                by.region(),
                by.person(),
                "meetings.tell-recap",
                null,
                meeting.id().value());
    }
}
