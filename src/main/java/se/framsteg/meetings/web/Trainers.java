package se.framsteg.meetings.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.meetings.Meeting;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Lang;
import se.framsteg.shell.forms.FormReading;

/** Who leads meetings: persons, known by their name and address. */
@Component
class Trainers {
    private final Members members;

    Trainers(Members members) {
        this.members = members;
    }

    Map<PersonId, Person> of(Collection<Meeting> meetings) {
        Set<PersonId> ids = new HashSet<>();
        meetings.stream()
                .flatMap(meeting -> Stream.ofNullable(meeting.plan().trainer()))
                .forEach(ids::add);
        return members.find(ids);
    }

    @Nullable
    Person of(Meeting meeting) {
        PersonId id = meeting.plan().trainer();
        return id == null ? null : of(List.of(meeting)).get(id);
    }

    PersonId enter(@Nullable String name, @Nullable String address) {
        return members.enter(FormReading.typed(address), FormReading.typed(name), Lang.SV);
    }
}
