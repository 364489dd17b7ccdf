package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class AttendanceRepository {
    private final JdbcClient jdbc;

    AttendanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Attendance> of(Host by, MeetingId meeting) {
        return jdbc.sql("""
                select a.person_id, a.organisation_id
                  from meetings.attendance a
                  join meetings.meeting m on m.region_id = a.region_id and m.id = a.meeting_id
                 where a.region_id = :region and a.meeting_id = :meeting
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                """)
                .param("region", by.region().value())
                .param("cohorts", by.onlyCohorts())
                .param("meeting", meeting.value())
                .query(Rows.as(Attendance.class))
                .list();
    }

    void insert(Host by, MeetingId meeting, Attendance there, Attendances.Way way, Instant at) {
        jdbc.sql("""
                insert into meetings.attendance
                       (region_id, meeting_id, person_id, organisation_id, way, noted_at, noted_by)
                select m.region_id, m.id, :person, :organisation, :way, :at, :by from meetings.meeting m
                 where m.region_id = :region and m.id = :meeting
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                on conflict do nothing
                """)
                .param("cohorts", by.onlyCohorts())
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .param("person", there.personId())
                .param("organisation", there.organisationId())
                .param("way", way.name())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    void delete(Host by, MeetingId meeting, Attendance there) {
        jdbc.sql("""
                delete from meetings.attendance a
                 using meetings.meeting m
                 where a.region_id = :region and a.meeting_id = :meeting and a.person_id = :person
                   and a.organisation_id = :organisation and m.region_id = a.region_id and m.id = a.meeting_id
                   and (cast(:cohorts as uuid[]) is null or m.cohort_id = any(:cohorts))
                """)
                .param("cohorts", by.onlyCohorts())
                .param("region", by.region().value())
                .param("meeting", meeting.value())
                .param("person", there.personId())
                .param("organisation", there.organisationId())
                .update();
    }

    /** The weeks of a programme, in whichever of its cohorts, in which an organisation was at a meeting. */
    List<Integer> weeks(Host by, ProgrammeId programme, UUID organisation) {
        return jdbc.sql("""
                select distinct m.week
                  from meetings.attendance a
                  join meetings.meeting m on m.region_id = a.region_id and m.id = a.meeting_id
                  join programmes.pub_cohort c on c.region_id = m.region_id and c.id = m.cohort_id
                 where a.region_id = :region and a.organisation_id = :organisation and c.programme_id = :programme
                   and m.week is not null and m.cancelled_for is null
                 order by m.week
                """)
                .param("region", by.region().value())
                .param("organisation", organisation)
                .param("programme", programme.value())
                .query((row, number) -> row.getInt("week"))
                .list();
    }

    /** Whether anybody has been noted as there. */
    boolean isNoted(RegionId region, MeetingId meeting) {
        return jdbc.sql("""
                select exists (select from meetings.attendance where region_id = :region and meeting_id = :meeting)
                """)
                .param("region", region.value())
                .param("meeting", meeting.value())
                .query(Boolean.class)
                .single();
    }
}
