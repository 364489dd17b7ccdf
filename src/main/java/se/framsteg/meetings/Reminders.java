package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Members;
import se.framsteg.people.Person;
import se.framsteg.people.PersonId;
import se.framsteg.shell.tenancy.Region;

/**
 * Reminds people of their meetings two days before and two hours before, by the clock on the wall. A reminder is sent once,
 * whichever node gets to it; a meeting that is moved is reminded of anew, one that is cancelled not at all. Whoever was
 * told of it later than the reminder would have come needs none.
 */
@Service
@Transactional
public class Reminders {
    enum Kind {
        DAYS,
        HOURS;

        ZonedDateTime before(MeetingPlan plan) {
            return this == DAYS ? plan.begins().minusDays(2) : plan.begins().minusHours(2);
        }
    }

    private record Due(
            Meeting meeting,
            String programme,
            PersonId person,
            Instant toldAt,
            @Nullable PersonId calledBy) {}

    private final JdbcClient jdbc;
    private final Members members;
    private final ReminderLetters letters;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Members members, ReminderLetters letters, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.letters = letters;
        this.clock = clock;
    }

    /** Sends what is due in the region that is bound; gives how many letters that took. */
    public int send(Region region) {
        Instant now = clock.instant();
        List<Due> near = near(region);
        Set<PersonId> ids = new HashSet<>();
        near.forEach(due -> {
            ids.add(due.person());
            Optional.ofNullable(due.calledBy()).ifPresent(ids::add);
            Optional.ofNullable(due.meeting().plan().trainer()).ifPresent(ids::add);
        });
        Map<PersonId, Person> people = members.find(ids);
        int sent = 0;
        for (Due due : near) {
            Kind kind = kind(due, now);
            Person person = people.get(due.person());
            if (kind != null && person != null && !person.address().isEmpty() && note(region, due, kind, now)) {
                PersonId by = due.calledBy();
                letters.post(region, due.meeting(), due.programme(), person, by == null ? null : people.get(by));
                sent++;
            }
        }
        return sent;
    }

    /** Which reminder is due now; null where none is, or its reader has heard of the meeting since. */
    private static @Nullable Kind kind(Due due, Instant now) {
        MeetingPlan plan = due.meeting().plan();
        if (due.meeting().hasBegun(now)) {
            return null;
        }
        Kind kind = now.isBefore(Kind.HOURS.before(plan).toInstant()) ? Kind.DAYS : Kind.HOURS;
        Instant from = kind.before(plan).toInstant();
        return now.isBefore(from) || due.toldAt().isAfter(from) ? null : kind;
    }

    private List<Due> near(Region region) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                select m.id, m.cohort_id, m.week, m.title, m.held_on, m.begins_at, m.minutes, m.place, m.link,
                       m.trainer_id, m.version, true as called, m.cancelled_for, m.called_by, c.programme, k.person_id,
                       k.told_at
                  from meetings.meeting m
                  join meetings.standing_call k on k.region_id = m.region_id and k.meeting_id = m.id and not k.withdrawn
                  join programmes.pub_cohort c on c.region_id = m.region_id and c.id = m.cohort_id
                 where m.region_id = :region and m.held_on between :today and :last and m.cancelled_for is null
                 order by m.held_on, m.begins_at, m.id, k.person_id
                """)
                .param("region", region.id().value())
                .param("today", today)
                .param("last", today.plusDays(2))
                .query((row, number) -> {
                    UUID by = row.getObject("called_by", UUID.class);
                    return new Due(
                            MeetingRepository.meeting(row, number),
                            row.getString("programme"),
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getTimestamp("told_at").toInstant(),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }

    /** Whether nobody has sent it yet. */
    private boolean note(Region region, Due due, Kind kind, Instant now) {
        return jdbc.sql("""
                insert into meetings.reminder (region_id, meeting_id, person_id, kind, held_on, begins_at, sent_at)
                values (:region, :meeting, :person, :kind, :heldOn, :beginsAt, :at)
                on conflict do nothing
                """)
                        .param("region", region.id().value())
                        .param("meeting", due.meeting().id().value())
                        .param("person", due.person().value())
                        .param("kind", kind.name())
                        .param("heldOn", due.meeting().plan().heldOn())
                        .param("beginsAt", due.meeting().plan().beginsAt())
                        .param("at", Timestamp.from(now))
                        .update()
                == 1;
    }
}
