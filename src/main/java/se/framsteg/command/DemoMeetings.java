package se.framsteg.command;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.framsteg.meetings.Attendances;
import se.framsteg.meetings.Course;
import se.framsteg.meetings.Host;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.MeetingPlan;
import se.framsteg.meetings.Meetings;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortWeek;

/** The meetings of the demo's round that have been held, with who came; from that its companies count as helped. */
final class DemoMeetings {
    private static final int MINUTES = 120;

    private final Manager by;
    private final Course course;
    private final Meetings meetings;
    private final Attendances attendances;

    DemoMeetings(ApplicationContext house, Manager by, Course course) {
        this.by = by;
        this.course = course;
        this.meetings = house.getBean(Meetings.class);
        this.attendances = house.getBean(Attendances.class);
    }

    /** @param attended the weeks to whose meeting each person came */
    void hold(List<CohortWeek> weeks, Map<PersonId, List<Integer>> attended) {
        weeks.forEach(week -> hold(
                week,
                attended.entrySet().stream()
                        .filter(each -> each.getValue().contains(week.number()))
                        .map(Map.Entry::getKey)
                        .toList()));
    }

    private void hold(CohortWeek week, List<PersonId> people) {
        var plan = new MeetingPlan(
                week.number(),
                "Träff vecka %d".formatted(week.number()),
                week.startsOn().plusDays(2),
                LocalTime.of(9, 0),
                MINUTES,
                "Regionens hus, sal Ekot",
                "",
                null);
        MeetingId id = meetings.plan(by, course.cohort(), plan);
        Host host = Host.of(by);
        attendances.note(
                host,
                course,
                meetings.find(host, course.cohort().id(), id).orElseThrow(),
                people,
                Attendances.Way.TICKED);
    }
}
