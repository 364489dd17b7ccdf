package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;

@Repository
class CallRepository {
    private final JdbcClient jdbc;

    CallRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Call> of(Manager by, CohortId cohort) {
        return jdbc.sql("""
                select c.meeting_id, c.person_id, c.told_version, c.withdrawn
                  from meetings.meeting m
                  join meetings.call c on c.region_id = m.region_id and c.meeting_id = m.id
                 where m.region_id = :region and m.cohort_id = :cohort
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query(Rows.as(Call.class))
                .list();
    }

    /** Lets one transaction at a time call people to a meeting. */
    void hold(Manager by, MeetingId meeting) {
        jdbc.sql("""
                update meetings.meeting set called_at = called_at where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", meeting.value())
                .update();
    }

    void begin(Manager by, MeetingId meeting, Instant at) {
        jdbc.sql("""
                update meetings.meeting set called_at = coalesce(called_at, :at), called_by = :by
                 where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", meeting.value())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    void tell(Manager by, Meeting meeting, PersonId person, boolean withdrawn, Instant at) {
        jdbc.sql("""
                insert into meetings.call (region_id, meeting_id, person_id, told_version, told_at, withdrawn)
                values (:region, :meeting, :person, :version, :at, :withdrawn)
                on conflict (region_id, meeting_id, person_id) do update
                   set told_version = excluded.told_version, told_at = excluded.told_at, withdrawn = excluded.withdrawn
                """)
                .param("region", by.region().value())
                .param("meeting", meeting.id().value())
                .param("person", person.value())
                .param("version", meeting.version())
                .param("at", Timestamp.from(at))
                .param("withdrawn", withdrawn)
                .update();
    }
}
