package se.framsteg.plan.followup;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Advisor;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Who has been asked how it goes, who has said so, and who should be called. */
@Repository
class CheckInAskingRepository {
    private final JdbcClient jdbc;

    CheckInAskingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a company has been asked at a time, and when last; and whether it has said how it goes. */
    record Asked(
            UUID programmeId,
            UUID organisationId,
            String turn,
            int times,
            @Nullable LocalDate lastOn,
            boolean answered) {}

    /** What of a company's plan is a reason to call. @param lateSince the first deadline that has passed */
    record Trouble(
            UUID programmeId,
            UUID organisationId,
            int late,
            @Nullable LocalDate lateSince,
            int stuck) {}

    /** Who wants to be called, and since when. */
    record Wish(UUID programmeId, UUID organisationId, LocalDate since) {}

    /** Of rounds that ended since a day. */
    List<Asked> asked(RegionId region, LocalDate since) {
        return jdbc.sql("""
                select p.programme_id, p.organisation_id, coalesce(a.turn, c.turn) as turn, coalesce(a.times, 0) as times,
                       a.last_on, c.sent_at is not null as answered
                  from (select programme_id, organisation_id, turn, max(number) as times, max(asked_on) as last_on
                          from plan.check_in_asking where region_id = :region and asked_on >= :since
                         group by programme_id, organisation_id, turn) a
                  full join (select programme_id, organisation_id, turn, sent_at from plan.check_in
                              where region_id = :region and saved_at >= :since and sent_at is not null) c
                    on c.programme_id = a.programme_id and c.organisation_id = a.organisation_id and c.turn = a.turn
                  join programmes.pub_participation p
                    on p.region_id = :region and p.programme_id = coalesce(a.programme_id, c.programme_id)
                   and p.organisation_id = coalesce(a.organisation_id, c.organisation_id)
                """)
                .param("region", region.value())
                .param("since", since)
                .query(Rows.as(Asked.class))
                .list();
    }

    void note(RegionId region, Part part, Turn turn, int number, LocalDate on) {
        jdbc.sql("""
                insert into plan.check_in_asking (region_id, programme_id, organisation_id, turn, number, asked_on)
                values (:region, :programme, :organisation, :turn, :number, :on)
                """)
                .param("region", region.value())
                .param("programme", part.programmeId())
                .param("organisation", part.organisationId())
                .param("turn", turn.code())
                .param("number", number)
                .param("on", on)
                .update();
    }

    /** Companies with actions whose deadline passed before a day, or that are stuck, in their latest round that has ended. */
    List<Trouble> troubles(RegionId region, LocalDate late, LocalDate since, LocalDate today) {
        return jdbc.sql("""
                select distinct on (a.organisation_id) p.programme_id, a.organisation_id, a.late, a.late_since, a.stuck
                  from (select organisation_id, (count(*) filter (where due_on < :late))::int as late,
                               min(due_on) filter (where due_on < :late) as late_since,
                               (count(*) filter (where stuck <> ''))::int as stuck
                          from plan.action
                         where region_id = :region and status in ('planned', 'ongoing') and not removed
                           and (due_on < :late or stuck <> '')
                         group by organisation_id) a
                  join programmes.pub_course_part p
                    on p.region_id = :region and p.organisation_id = a.organisation_id
                 where p.status in ('accepted', 'paused', 'participated') and p.ends_on between :since and :today
                 order by a.organisation_id, p.ends_on desc, p.programme_id
                """)
                .param("region", region.value())
                .param("late", late)
                .param("since", since)
                .param("today", today)
                .query(Rows.as(Trouble.class))
                .list();
    }

    List<Wish> wishes(RegionId region) {
        return jdbc.sql("""
                select programme_id, organisation_id, (sent_at at time zone 'Europe/Stockholm')::date as since
                  from plan.check_in
                 where region_id = :region and wants_call and wish_met_at is null and sent_at is not null
                """)
                .param("region", region.value())
                .query(Rows.as(Wish.class))
                .list();
    }

    /** The company has been called. For whoever follows it: the asking module has seen to that. */
    void met(Advisor by, ProgrammeId programme, UUID organisation, Timestamp now) {
        jdbc.sql("""
                update plan.check_in set wish_met_at = :now
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and wants_call and wish_met_at is null and sent_at is not null
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("now", now)
                .update();
    }

    /** That it had been called then was a mistake. */
    void notMet(Advisor by, ProgrammeId programme, UUID organisation, Timestamp at) {
        jdbc.sql("""
                update plan.check_in set wish_met_at = null
                 where region_id = :region and programme_id = :programme and organisation_id = :organisation
                   and wants_call and wish_met_at = :at
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .param("at", at)
                .update();
    }
}
