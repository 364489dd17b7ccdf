package se.framsteg.programmes.closing;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Json;
import se.framsteg.shell.Rows;

@Repository
class ClosingRepository {
    private final JdbcClient jdbc;

    ClosingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Closing> history(Manager by, ProgrammeId programme) {
        return jdbc.sql("""
                select c.id, c.closed_at, p.name as closed_by, c.reopened_at, q.name as reopened_by, c.reason
                  from programmes.closing c
                  join people.pub_person p on p.id = c.closed_by
                  left join people.pub_person q on q.id = c.reopened_by
                 where c.region_id = :region and c.programme_id = :programme
                 order by c.closed_at desc, c.id desc
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .query(Rows.as(Closing.class))
                .list();
    }

    void insert(Manager by, ProgrammeId programme, UUID id, Instant at) {
        jdbc.sql("""
                insert into programmes.closing (region_id, id, programme_id, closed_at, closed_by)
                values (:region, :id, :programme, :at, :by)
                """)
                .param("region", by.region().value())
                .param("id", id)
                .param("programme", programme.value())
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .update();
    }

    /** False where somebody else has done so already. */
    boolean reopen(Manager by, UUID id, String reason, Instant at) {
        return jdbc.sql("""
                update programmes.closing set reopened_at = :at, reopened_by = :by, reason = :reason
                 where region_id = :region and id = :id and reopened_at is null
                """)
                        .param("region", by.region().value())
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .param("by", by.person().value())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Promoters follow the programme's companies no more; whose each was is kept beside. */
    void part(Manager by, ProgrammeId programme) {
        jdbc.sql("""
                update programmes.participation set promoter_before = promoter_id, promoter_id = null
                 where region_id = :region and programme_id = :programme and promoter_id is not null
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .update();
    }

    void rejoin(Manager by, ProgrammeId programme) {
        jdbc.sql("""
                update programmes.participation set promoter_id = promoter_before, promoter_before = null
                 where region_id = :region and programme_id = :programme and promoter_before is not null
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .update();
    }

    private record Row(UUID promoterId, String promoter, String companies, int count, int elsewhere) {
        Parting parting() {
            return new Parting(promoterId, promoter, Json.list(companies, String.class), count, elsewhere);
        }
    }

    /** Which promoters follow the programme's companies, or did so until it was closed, by name. */
    List<Parting> partings(Manager by, ProgrammeId programme) {
        return jdbc
                .sql("""
                select f.promoter_id, m.name as promoter, array_to_json(f.companies[1 : :most])::text as companies, f.count, f.elsewhere
                  from (select p.region_id, p.promoter_id, count(*)::int as count,
                               count(*) filter (where exists (
                                   select from programmes.participation e
                                    where e.region_id = p.region_id and e.organisation_id = p.organisation_id
                                      and e.promoter_id = p.promoter_id and e.programme_id <> p.programme_id))::int as elsewhere,
                               array_agg(o.name order by o.name collate "sv-x-icu", o.id) as companies
                          from (select region_id, programme_id, organisation_id, coalesce(promoter_id, promoter_before) as promoter_id
                                  from programmes.participation
                                 where region_id = :region and programme_id = :programme
                                   and status in ('accepted', 'paused', 'participated', 'dropped_out', 'left_before_start')) p
                          join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                         where p.promoter_id is not null
                         group by p.region_id, p.promoter_id) f
                  join organisations.pub_organisation m on m.region_id = f.region_id and m.id = f.promoter_id
                 order by m.name collate "sv-x-icu", m.id
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("most", Parting.SHOWN)
                .query(Rows.as(Row.class))
                .list()
                .stream()
                .map(Row::parting)
                .toList();
    }

    /** What is left in the programme itself. */
    record Left(
            int rounds,
            int paused,
            int coaches,
            @Nullable LocalDate lastCoach,
            int companies,
            @Nullable LocalDate lastDay) {}

    Left left(Manager by, ProgrammeId programme, LocalDate today) {
        return jdbc.sql("""
                select (select count(*)::int from programmes.cohort c
                         where c.region_id = g.region_id and c.programme_id = g.id
                           and coalesce(c.ends_on, g.ends_on) >= :today) as rounds,
                       k.coaches, k.last_coach, p.paused, p.companies,
                       (select max(c.ends_on) from programmes.cohort c
                         where c.region_id = g.region_id and c.programme_id = g.id) as last_day
                  from programmes.programme g
                 cross join lateral (
                       select count(*)::int as coaches, max(k.ends_on) as last_coach
                         from programmes.cohort c
                         join programmes.coach k on k.region_id = c.region_id and k.cohort_id = c.id
                        where c.region_id = g.region_id and c.programme_id = g.id and k.ends_on >= :today) k
                 cross join lateral (
                       select count(*) filter (where p.status = 'paused')::int as paused,
                              count(*) filter (where p.role = 'company')::int as companies
                         from programmes.participation p
                        where p.region_id = g.region_id and p.programme_id = g.id
                          and p.status in ('accepted', 'paused', 'participated')) p
                 where g.region_id = :region and g.id = :programme
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .param("today", today)
                .query(Rows.as(Left.class))
                .single();
    }

    /**
     * Somebody who should know that a programme is closed or open again: a promoter's people, or a company's lead.
     *
     * @param organisation what their own is called
     * @param promoter what the promoter of a lead's company is called; empty without one, and for a promoter's own people
     * @param companies of how many it is the promoter, for a promoter's own people
     */
    record Told(
            UUID organisationId,
            String organisation,
            String name,
            String address,
            String language,
            String promoter,
            int companies) {
        boolean isPromoter() {
            return companies > 0;
        }
    }

    /** Asked before the promoters part, or after they have been joined again. */
    List<Told> told(Manager by, ProgrammeId programme) {
        return jdbc.sql("""
                select o.id as organisation_id, o.name as organisation, m.name, m.address, m.language,
                       coalesce(q.name, '') as promoter, 0 as companies
                  from programmes.participation p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                  join people.pub_member m on m.region_id = p.region_id and m.organisation_id = p.organisation_id and m.role = 'LEAD'
                  left join organisations.pub_organisation q on q.region_id = p.region_id and q.id = p.promoter_id
                 where p.region_id = :region and p.programme_id = :programme and m.address <> ''
                   and p.status in ('accepted', 'paused', 'participated')
                 union all
                select o.id, o.name, m.name, m.address, m.language, '', f.companies
                  from (select region_id, promoter_id, count(*)::int as companies
                          from programmes.participation
                         where region_id = :region and programme_id = :programme and promoter_id is not null
                           and status in ('accepted', 'paused', 'participated', 'dropped_out', 'left_before_start')
                         group by region_id, promoter_id) f
                  join organisations.pub_organisation o on o.region_id = f.region_id and o.id = f.promoter_id
                  join people.pub_member m on m.region_id = f.region_id and m.organisation_id = f.promoter_id and m.role = 'PROMOTER'
                 where m.address <> ''
                """)
                .param("region", by.region().value())
                .param("programme", programme.value())
                .query(Rows.as(Told.class))
                .list();
    }
}
