package se.framsteg.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortId;

@Repository
class MeetingRepository {
    private static final String SELECT = """
            select id, cohort_id, week, title, held_on, begins_at, minutes, place, link, trainer_id, version,
                   called_at is not null as called, cancelled_for
              from meetings.meeting
             where region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    MeetingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Meeting> of(Manager by, CohortId cohort) {
        return jdbc.sql(SELECT.formatted("cohort_id = :cohort order by held_on, begins_at, id"))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query(MeetingRepository::meeting)
                .list();
    }

    Optional<Meeting> find(Host by, CohortId cohort, MeetingId id) {
        return jdbc.sql(SELECT.formatted("""
                id = :id and cohort_id = :cohort
                   and (cast(:cohorts as uuid[]) is null or cohort_id = any(:cohorts))
                """))
                .param("region", by.region().value())
                .param("cohorts", by.onlyCohorts())
                .param("cohort", cohort.value())
                .param("id", id.value())
                .query(MeetingRepository::meeting)
                .optional();
    }

    /** Of all a host's cohorts, held since a day; in the order in which they are held. */
    List<Meeting> since(Host by, LocalDate day) {
        return jdbc.sql(SELECT.formatted("""
                held_on >= :day and cancelled_for is null
                   and (cast(:cohorts as uuid[]) is null or cohort_id = any(:cohorts))
                 order by held_on, begins_at, id
                """))
                .param("region", by.region().value())
                .param("cohorts", by.onlyCohorts())
                .param("day", day)
                .query(MeetingRepository::meeting)
                .list();
    }

    void insert(Manager by, CohortId cohort, MeetingId id, MeetingPlan plan) {
        jdbc.sql("""
                insert into meetings.meeting (region_id, id, cohort_id, week, title, held_on, begins_at, minutes, place,
                                              link, trainer_id, version)
                values (:region, :id, :cohort, :week, :title, :heldOn, :beginsAt, :minutes, :place, :link, :trainer, 1)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("cohort", cohort.value())
                .param("week", plan.week())
                .param("title", plan.title())
                .param("heldOn", plan.heldOn())
                .param("beginsAt", plan.beginsAt())
                .param("minutes", plan.minutes())
                .param("place", plan.place())
                .param("link", plan.link())
                .param("trainer", trainer(plan))
                .update();
    }

    /** Whether it stood as it was seen, and now stands otherwise; how it stood is kept. */
    boolean update(Manager by, MeetingId id, int seen, MeetingPlan plan) {
        jdbc.sql("""
                insert into meetings.earlier_plan (region_id, meeting_id, version, week, title, held_on, begins_at,
                                                   minutes, place, link, trainer_id)
                select region_id, id, version, week, title, held_on, begins_at, minutes, place, link, trainer_id
                  from meetings.meeting where region_id = :region and id = :id and version = :seen
                on conflict do nothing
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("seen", seen)
                .update();
        return jdbc.sql("""
                update meetings.meeting
                   set week = :week, title = :title, held_on = :heldOn, begins_at = :beginsAt, minutes = :minutes,
                       place = :place, link = :link, trainer_id = :trainer, version = version + 1
                 where region_id = :region and id = :id and version = :seen and cancelled_for is null
                """)
                        .param("region", by.region().value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("week", plan.week())
                        .param("title", plan.title())
                        .param("heldOn", plan.heldOn())
                        .param("beginsAt", plan.beginsAt())
                        .param("minutes", plan.minutes())
                        .param("place", plan.place())
                        .param("link", plan.link())
                        .param("trainer", trainer(plan))
                        .update()
                == 1;
    }

    /** The plan that the present one took the place of; empty where it is the first, or it has since been cancelled. */
    Optional<MeetingPlan> earlier(Manager by, Meeting meeting) {
        return jdbc.sql("""
                select week, title, held_on, begins_at, minutes, place, link, trainer_id from meetings.earlier_plan
                 where region_id = :region and meeting_id = :id and version = :version - 1
                """)
                .param("region", by.region().value())
                .param("id", meeting.id().value())
                .param("version", meeting.version())
                .query((row, number) -> plan(row))
                .optional();
    }

    /** @param reason null to hold it after all */
    boolean cancel(Manager by, MeetingId id, int seen, @Nullable String reason) {
        return jdbc.sql("""
                update meetings.meeting set cancelled_for = :reason, version = version + 1
                 where region_id = :region and id = :id and version = :seen
                   and (cancelled_for is null) = (cast(:reason as text) is not null)
                """)
                        .param("region", by.region().value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("reason", reason)
                        .update()
                == 1;
    }

    boolean remove(Manager by, MeetingId id, int seen) {
        jdbc.sql("""
                delete from meetings.earlier_plan where region_id = :region and meeting_id = :id
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .update();
        return jdbc.sql("""
                delete from meetings.meeting
                 where region_id = :region and id = :id and version = :seen and called_at is null
                   and not exists (select from meetings.attendance a
                                    where a.region_id = meeting.region_id and a.meeting_id = meeting.id)
                """)
                        .param("region", by.region().value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .update()
                == 1;
    }

    private static @Nullable UUID trainer(MeetingPlan plan) {
        return plan.trainer() == null ? null : plan.trainer().value();
    }

    static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                new MeetingId(row.getObject("id", UUID.class)),
                new CohortId(row.getObject("cohort_id", UUID.class)),
                plan(row),
                row.getInt("version"),
                row.getBoolean("called"),
                row.getString("cancelled_for"));
    }

    private static MeetingPlan plan(ResultSet row) throws SQLException {
        UUID trainer = row.getObject("trainer_id", UUID.class);
        return new MeetingPlan(
                row.getObject("week", Integer.class),
                row.getString("title"),
                row.getObject("held_on", LocalDate.class),
                row.getObject("begins_at", LocalTime.class),
                row.getInt("minutes"),
                row.getString("place"),
                row.getString("link"),
                trainer == null ? null : new PersonId(trainer));
    }
}
