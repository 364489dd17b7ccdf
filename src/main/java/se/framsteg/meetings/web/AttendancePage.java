package se.framsteg.meetings.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.meetings.Attendance;
import se.framsteg.meetings.Meeting;
import se.framsteg.meetings.MeetingWords;
import se.framsteg.meetings.NotedAtMeeting;
import se.framsteg.meetings.Participant;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;

/**
 * Who was at a meeting, and where that is noted.
 *
 * @param hindrances why those companies that may not start yet may not, in words
 * @param left of whom somebody has just tried to note that they came, though their company may not start yet
 * @param open whether it can be noted yet
 * @param noted what else is noted there
 * @param pasted a list that could not be read, as it was pasted
 */
public record AttendancePage(
        MeetingDesk desk,
        Meeting meeting,
        List<Participant> participants,
        Set<Attendance> attendances,
        Map<UUID, String> hindrances,
        List<Participant> left,
        boolean open,
        List<NotedAtMeeting> noted,
        String pasted,
        Mending mending)
        implements Page {
    /** Says of these that they were not noted, where that is so. */
    AttendancePage without(Collection<@Nullable UUID> people) {
        List<Participant> stopped = participants.stream()
                .filter(each -> people.contains(each.personId())
                        && hindrances.containsKey(each.organisationId())
                        && !came(each))
                .toList();
        return new AttendancePage(
                desk, meeting, participants, attendances, hindrances, stopped, open, noted, pasted, mending);
    }

    /** Who was not noted, for which company, and why. */
    public List<String> notNoted() {
        return left.stream()
                .map(each ->
                        "%s, %s: %s".formatted(each.name(), each.organisation(), hindrances.get(each.organisationId())))
                .toList();
    }

    public String path() {
        return desk.meeting(meeting.id()) + "/attendance";
    }

    public String when() {
        return MeetingWords.when(meeting.plan());
    }

    public String day() {
        return MeetingWords.day(meeting.plan().heldOn());
    }

    /** By organisation, in their order. */
    public Map<String, List<Participant>> organisations() {
        return participants.stream()
                .collect(Collectors.groupingBy(Participant::organisation, LinkedHashMap::new, Collectors.toList()));
    }

    /** Why nobody of this organisation can be noted; empty where they can. */
    public String hindrance(List<Participant> people) {
        return hindrances.getOrDefault(people.getFirst().organisationId(), "");
    }

    public boolean came(Participant person) {
        return attendances.contains(new Attendance(person.personId(), person.organisationId()));
    }

    public long people() {
        return attendances.stream().map(Attendance::personId).distinct().count();
    }

    public long companies() {
        return attendances.stream().map(Attendance::organisationId).distinct().count();
    }

    @Override
    public String template() {
        return "meetings/web/attendance";
    }
}
