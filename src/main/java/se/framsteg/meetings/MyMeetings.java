package se.framsteg.meetings;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.tenancy.Region;

/** The meetings that somebody is called to, and those that left something behind for them, over all courses of a region, as a page and as their calendar reads them. */
@Service
@Transactional(readOnly = true)
public class MyMeetings {
    /** A calendar is told of meetings up to so long ago. */
    private static final int MONTHS_BACK = 12;

    private final JdbcClient jdbc;
    private final Members members;
    private final Implementations<OwnDays> days;
    private final Clock clock;

    MyMeetings(JdbcClient jdbc, Members members, ObjectProvider<OwnDays> days, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.days = new Implementations<>(days);
        this.clock = clock;
    }

    /** The next meeting that somebody of a company is called to; empty where there is none. */
    public Optional<MyMeeting> next(Member by) {
        return of(new Guest(by.person(), by.name(), lang(), by.region())).stream()
                .filter(mine -> !mine.meeting().isCancelled()
                        && mine.meeting().plan().ends().toInstant().isAfter(clock.instant()))
                .findFirst();
    }

    /** In the order in which they are held. */
    public List<MyMeeting> of(Guest by) {
        List<MyMeeting> found = jdbc.sql("""
                select m.id, m.cohort_id, m.week, m.title, m.held_on, m.begins_at, m.minutes, m.place, m.link,
                       m.trainer_id, m.version, m.called_at is not null as called, m.cancelled_for, c.programme
                  from meetings.meeting m
                  join programmes.pub_cohort c on c.region_id = m.region_id and c.id = m.cohort_id
                 where m.region_id = :region and m.held_on >= :since
                   and m.id in (select k.meeting_id from meetings.standing_call k
                                 where k.region_id = :region and k.person_id = :person
                                   and (not k.withdrawn or m.cancelled_for is not null)
                                 union
                                select k.meeting_id from meetings.recap_reader k
                                  join meetings.recap r on r.region_id = k.region_id and r.meeting_id = k.meeting_id
                                 where k.region_id = :region and k.person_id = :person and m.held_on <= :today)
                 order by m.held_on, m.begins_at, m.id
                """)
                .param("region", by.region().value())
                .param("person", by.person().value())
                .param("since", LocalDate.now(clock).minusMonths(MONTHS_BACK))
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new MyMeeting(MeetingRepository.meeting(row, number), row.getString("programme"), ""))
                .list();
        Map<PersonId, Person> trainers = trainers(found);
        return found.stream()
                .map(mine -> new MyMeeting(mine.meeting(), mine.programme(), trainer(mine, trainers)))
                .toList();
    }

    /** What the person's calendar reads, in their language: their meetings, and days of their own. */
    public String feed(Guest by, Region region) {
        return Frame.in(
                by.lang(),
                () -> CalendarFile.feed(
                        say("meetings.feed.name", region.name(lang())),
                        region.name(lang()),
                        of(by),
                        days.stream()
                                .flatMap(each -> each.of(by, region).stream())
                                .toList(),
                        clock.instant()));
    }

    private Map<PersonId, Person> trainers(Collection<MyMeeting> mine) {
        return members.find(mine.stream()
                .map(each -> each.meeting().plan().trainer())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static String trainer(MyMeeting mine, Map<PersonId, Person> trainers) {
        PersonId trainer = mine.meeting().plan().trainer();
        Person person = trainer == null ? null : trainers.get(trainer);
        return person == null ? "" : person.name();
    }
}
