package se.framsteg.meetings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.shell.mail.Recipient;

/** What people are to hear at one time of a course's meetings, gathered, so that each gets one letter of one kind. */
final class Telling {
    /** @param before how its reader knew it; null where they have not been called, or not any more */
    record News(Meeting meeting, @Nullable Meeting before) {}

    private record Reader(PersonId person, Recipient to) {}

    private final Map<Reader, List<News>> news = new LinkedHashMap<>();
    private final Map<Reader, List<Meeting>> withdrawn = new LinkedHashMap<>();

    void tell(PersonId person, Recipient to, Meeting meeting, @Nullable Meeting before) {
        news.computeIfAbsent(new Reader(person, to), _ -> new ArrayList<>()).add(new News(meeting, before));
    }

    void withdraw(PersonId person, Recipient to, Meeting meeting) {
        withdrawn
                .computeIfAbsent(new Reader(person, to), _ -> new ArrayList<>())
                .add(meeting);
    }

    /** Posts all; gives how many letters that took. */
    int post(MeetingLetters letters, Manager by, Course course) {
        news.forEach((reader, all) -> letters.post(by, course, all, reader.person(), reader.to()));
        withdrawn.forEach((reader, all) -> letters.withdraw(by, course, all, reader.to()));
        return news.size() + withdrawn.size();
    }
}
