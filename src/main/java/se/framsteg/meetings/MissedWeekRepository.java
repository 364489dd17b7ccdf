package se.framsteg.meetings;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class MissedWeekRepository {
    private final JdbcClient jdbc;

    MissedWeekRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That a company came to none of a week's meetings; {@code meetingId} is the last of them. */
    record Missed(UUID cohortId, UUID programmeId, int week, LocalDate heldOn, UUID meetingId, UUID organisationId) {
        CohortId cohort() {
            return new CohortId(cohortId);
        }
    }

    /** Those not found before, of weeks that ended between these days, in which somebody was noted and they were called. */
    List<Missed> between(RegionId region, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                with held as (
                    select m.cohort_id, m.week, max(m.held_on) as held_on,
                           (array_agg(m.id order by m.held_on desc, m.begins_at desc))[1] as meeting_id
                      from meetings.meeting m
                     where m.region_id = :region and m.week is not null and m.cancelled_for is null
                     group by m.cohort_id, m.week
                    having max(m.held_on) between :first and :last)
                select h.cohort_id, p.programme_id, h.week, h.held_on, h.meeting_id, p.organisation_id
                  from held h
                  join programmes.pub_participation p
                    on p.region_id = :region and p.cohort_id = h.cohort_id and p.role = 'company' and p.status = 'accepted'
                 where exists (select from meetings.meeting m
                                 join meetings.attendance a on a.region_id = m.region_id and a.meeting_id = m.id
                                where m.region_id = :region and m.cohort_id = h.cohort_id and m.week = h.week)
                   and not exists (select from meetings.meeting m
                                     join meetings.attendance a on a.region_id = m.region_id and a.meeting_id = m.id
                                    where m.region_id = :region and m.cohort_id = h.cohort_id and m.week = h.week
                                      and a.organisation_id = p.organisation_id)
                   and exists (select from meetings.meeting m
                                 join meetings.call k on k.region_id = m.region_id and k.meeting_id = m.id and not k.withdrawn
                                 join people.pub_member b
                                   on b.region_id = k.region_id and b.person_id = k.person_id
                                  and b.organisation_id = p.organisation_id
                                where m.region_id = :region and m.cohort_id = h.cohort_id and m.week = h.week)
                   and not exists (select from meetings.missed_week x
                                    where x.region_id = :region and x.cohort_id = h.cohort_id and x.week = h.week
                                      and x.organisation_id = p.organisation_id)
                 order by h.held_on, p.organisation_id
                """)
                .param("region", region.value())
                .param("first", first)
                .param("last", last)
                .query(Rows.as(Missed.class))
                .list();
    }

    /** Whether the company missed the week before too, of those in which somebody was noted. */
    boolean missedBefore(RegionId region, Missed missed) {
        return jdbc.sql("""
                select exists (
                    select from meetings.missed_week x
                     where x.region_id = :region and x.cohort_id = :cohort and x.organisation_id = :organisation
                       and x.week = (select max(m.week) from meetings.meeting m
                                       join meetings.attendance a on a.region_id = m.region_id and a.meeting_id = m.id
                                      where m.region_id = :region and m.cohort_id = :cohort and m.week < :week
                                        and m.cancelled_for is null)
                       and not exists (select from meetings.meeting m
                                         join meetings.attendance a on a.region_id = m.region_id and a.meeting_id = m.id
                                        where m.region_id = :region and m.cohort_id = :cohort and m.week = x.week
                                          and a.organisation_id = :organisation))
                """)
                .param("region", region.value())
                .param("cohort", missed.cohortId())
                .param("organisation", missed.organisationId())
                .param("week", missed.week())
                .query(Boolean.class)
                .single();
    }

    /** Whether nobody has found it yet. */
    boolean note(RegionId region, Missed missed, boolean call, Instant at) {
        return jdbc.sql("""
                insert into meetings.missed_week
                       (region_id, cohort_id, organisation_id, week, programme_id, held_on, kind, found_at)
                values (:region, :cohort, :organisation, :week, :programme, :heldOn, :kind, :at)
                on conflict do nothing
                """)
                        .param("region", region.value())
                        .param("cohort", missed.cohortId())
                        .param("organisation", missed.organisationId())
                        .param("week", missed.week())
                        .param("programme", missed.programmeId())
                        .param("heldOn", missed.heldOn())
                        .param("kind", call ? "CALL" : "MAIL")
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** A company that somebody should call about the weeks it has missed. */
    record ToCall(UUID programmeId, UUID organisationId, LocalDate heldOn) {}

    /** Those who still take part and have not come after all; each once, since the longest ago. */
    List<ToCall> toCall(Advisor by, LocalDate since) {
        return jdbc.sql("""
                select x.programme_id, x.organisation_id, min(x.held_on) as held_on
                  from meetings.missed_week x
                  join programmes.pub_participation p
                    on p.region_id = x.region_id and p.cohort_id = x.cohort_id and p.organisation_id = x.organisation_id
                   and p.status = 'accepted'
                 where x.region_id = :region and x.kind = 'CALL' and x.called_at is null and x.held_on >= :since
                   and not exists (select from meetings.meeting m
                                     join meetings.attendance a on a.region_id = m.region_id and a.meeting_id = m.id
                                    where m.region_id = x.region_id and m.cohort_id = x.cohort_id and m.week = x.week
                                      and a.organisation_id = x.organisation_id)
                 group by x.programme_id, x.organisation_id
                """)
                .param("region", by.region().value())
                .param("since", since)
                .query(Rows.as(ToCall.class))
                .list();
    }

    void called(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {
        jdbc.sql("""
                update meetings.missed_week set called_at = :at, called_by = :by
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and kind = 'CALL' and called_at is null
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    void notCalled(Advisor by, ProgrammeId programme, UUID organisation, Instant at) {
        jdbc.sql("""
                update meetings.missed_week set called_at = null, called_by = null
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and kind = 'CALL' and called_at = :at
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** A meeting after which nobody has been noted. */
    record Unnoted(UUID id, UUID cohortId) {}

    /** Those held between these days to which people were called, each found once. */
    List<Unnoted> unnoted(RegionId region, LocalDate first, LocalDate last, Instant at) {
        return jdbc.sql("""
                update meetings.meeting m set note_asked_at = :at
                 where m.region_id = :region and m.held_on between :first and :last and m.cancelled_for is null
                   and m.called_at is not null and m.note_asked_at is null
                   and not exists (select from meetings.attendance a
                                    where a.region_id = m.region_id and a.meeting_id = m.id)
                returning m.id, m.cohort_id
                """)
                .param("region", region.value())
                .param("first", first)
                .param("last", last)
                .param("at", Timestamp.from(at))
                .query(Rows.as(Unnoted.class))
                .list();
    }
}
