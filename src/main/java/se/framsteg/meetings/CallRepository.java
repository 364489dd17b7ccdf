package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.people.PersonId;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

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
    void hold(RegionId region, MeetingId meeting) {
        jdbc.sql("""
                update meetings.meeting set called_at = called_at where region_id = :region and id = :id
                """)
                .param("region", region.value())
                .param("id", meeting.value())
                .update();
    }

    /** The cohorts of an organisation where people have been called to what is still to come. */
    Set<CohortId> calledTo(RegionId region, UUID organisation, LocalDate today) {
        return Set.copyOf(jdbc.sql("""
                select distinct m.cohort_id
                  from programmes.pub_participation p
                  join meetings.meeting m on m.region_id = p.region_id and m.cohort_id = p.cohort_id
                 where p.region_id = :region and p.organisation_id = :organisation and m.held_on >= :today
                   and m.called_at is not null
                """)
                .param("region", region.value())
                .param("organisation", organisation)
                .param("today", today)
                .query((row, number) -> new CohortId(row.getObject(1, UUID.class)))
                .list());
    }

    /** Who has called people to a cohort's meetings last; empty while nobody has. */
    Optional<Manager> caller(RegionId region, CohortId cohort) {
        return jdbc.sql("""
                select p.id, p.name from meetings.meeting m join people.pub_person p on p.id = m.called_by
                 where m.region_id = :region and m.cohort_id = :cohort and m.called_at is not null
                 order by m.called_at desc, m.id desc limit 1
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .query((row, number) ->
                        new Manager(new PersonId(row.getObject(1, UUID.class)), region, row.getString(2)))
                .optional();
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
