package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;

@Repository
class AttendanceRepository {
    private final JdbcClient jdbc;

    AttendanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attendance> of(Manager by, MeetingId meeting) {
        return jdbc.sql("""
                select person_id, organisation_id from meetings.attendance
                 where region_id = :region and meeting_id = :meeting
                """)
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .query(Rows.as(Attendance.class))
                .list();
    }

    void insert(Manager by, MeetingId meeting, Attendance there, Attendances.Way way, Instant at) {
        jdbc.sql("""
                insert into meetings.attendance
                       (region_id, meeting_id, person_id, organisation_id, way, noted_at, noted_by)
                values (:region, :meeting, :person, :organisation, :way, :at, :by)
                on conflict do nothing
                """)
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .param("person", there.personId())
                .param("organisation", there.organisationId())
                .param("way", way.name())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    void delete(Manager by, MeetingId meeting, Attendance there) {
        jdbc.sql("""
                delete from meetings.attendance
                 where region_id = :region and meeting_id = :meeting and person_id = :person
                   and organisation_id = :organisation
                """)
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .param("person", there.personId())
                .param("organisation", there.organisationId())
                .update();
    }

    /** The weeks of a cohort in which an organisation was at a meeting. */
    List<Integer> weeks(Manager by, CohortId cohort, UUID organisation) {
        return jdbc.sql("""
                select distinct m.week
                  from meetings.attendance a
                  join meetings.meeting m on m.region_id = a.region_id and m.id = a.meeting_id
                 where a.region_id = :region and a.organisation_id = :organisation and m.cohort_id = :cohort
                   and m.week is not null and m.cancelled_for is null
                 order by m.week
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("cohort", cohort.value())
                .query((row, number) -> row.getInt("week"))
                .list();
    }
}
