package se.framsteg.outcomes;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** What adopted plans expect of their actions and what became of them, as far as evidence does not say it yet. */
@Repository
class PlanFiguresRepository {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    PlanFiguresRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is to be told. @param replaces the row that says otherwise; null where none does */
    record Differing(
            UUID programmeId,
            UUID organisationId,
            String kind,
            @Nullable String wave,
            String code,
            BigDecimal number,
            String given,
            int level,
            LocalDate happenedOn,
            @Nullable UUID replaces) {}

    /**
     * Of each company the programme whose course it went through last, as {@link PlanEvidenceRepository} has it. Cancelled actions
     * expect nothing. What is due is what the version said that stood on the day; what a manager has corrected stands.
     *
     * @param organisation null for all of the region
     */
    List<Differing> differing(RegionId region, @Nullable UUID organisation, LocalDate today) {
        return jdbc.sql("""
                with part as (
                     select distinct on (p.organisation_id) p.programme_id, p.organisation_id, p.ends_on
                       from programmes.pub_course_part p
                      where p.region_id = :region and p.organisation_id = coalesce(:organisation, p.organisation_id)
                        and p.status in ('accepted', 'paused', 'participated')
                        and exists (select from plan.pub_adopted d
                                     where d.region_id = p.region_id and d.organisation_id = p.organisation_id)
                      order by p.organisation_id, coalesce(p.starts_on <= :today, false) desc, p.starts_on desc nulls last,
                               p.programme_id),
                effect as (
                     select p.programme_id, p.organisation_id, d.decided_on,
                            case v.confidence when '' then 'unsaid' else v.confidence end as code,
                            sum(v.co2e_t_year) as number
                       from part p
                       join lateral (select d.version_id, d.decided_on from plan.pub_adopted d
                                      where d.region_id = :region and d.organisation_id = p.organisation_id
                                      order by d.decided_on desc, d.number desc limit 1) d on true
                       join plan.pub_adopted_action v on v.region_id = :region and v.version_id = d.version_id
                       left join plan.pub_action a on a.region_id = :region and a.id = v.action_id
                      where v.co2e_t_year is not null and coalesce(a.status, '') <> 'cancelled'
                      group by 1, 2, 3, 4),
                turn as (
                     select p.programme_id, p.organisation_id, t.wave, t.turn,
                            (p.ends_on + make_interval(months => t.months))::date as day
                       from part p
                      cross join (values ('T2', 'M6', 6), ('T3', 'M12', 12)) as t (wave, turn, months)),
                due as (
                     select t.programme_id, t.organisation_id, t.wave, t.day, count(*) as due,
                            count(*) filter (where a.done_on <= v.due_on) as done,
                            bool_or(c.turn is not null) as answered, coalesce(bool_or(c.by_phone), false) as by_phone
                       from turn t
                       join lateral (select d.version_id from plan.pub_adopted d
                                      where d.region_id = :region and d.organisation_id = t.organisation_id
                                        and d.decided_on <= t.day
                                      order by d.decided_on desc, d.number desc limit 1) d on true
                       join plan.pub_adopted_action v
                         on v.region_id = :region and v.version_id = d.version_id and v.due_on <= t.day
                       left join plan.pub_action a on a.region_id = :region and a.id = v.action_id
                       left join plan.pub_check_in c
                         on c.region_id = :region and c.programme_id = t.programme_id
                        and c.organisation_id = t.organisation_id and c.turn = t.turn
                      where t.day <= :today
                      group by 1, 2, 3, 4),
                wanted as (
                     select programme_id, organisation_id, 'effect' as kind, null::text as wave, code, number,
                            'self' as given, 3 as level, decided_on as happened_on
                       from effect
                      union all
                     select d.programme_id, d.organisation_id, 'follow-up', d.wave, n.code, n.number,
                            case when n.code = 'unknown' then 'system' when d.by_phone then 'phone' else 'self' end,
                            case when n.code = 'unknown' then 3 when d.by_phone then 1 else 2 end, d.day
                       from due d
                      cross join lateral (values
                            ('done', d.done),
                            ('late', case when d.answered then d.due - d.done else 0 end),
                            ('unknown', case when d.answered then 0 else d.due - d.done end)) as n (code, number)),
                said as (
                     select e.programme_id, e.organisation_id, e.kind, e.wave, e.code, e.id, e.withdrawn, e.number, e.given,
                            e.source_module
                       from part p
                       join outcomes.evidence e
                         on e.region_id = :region and e.programme_id = p.programme_id and e.organisation_id = p.organisation_id
                      where e.kind in ('effect', 'follow-up')
                        and not exists (select from outcomes.evidence newer
                                         where newer.region_id = e.region_id and newer.replaces = e.id))
                select coalesce(w.programme_id, s.programme_id) as programme_id,
                       coalesce(w.organisation_id, s.organisation_id) as organisation_id, coalesce(w.kind, s.kind) as kind,
                       coalesce(w.wave, s.wave) as wave, coalesce(w.code, s.code) as code, coalesce(w.number, 0) as number,
                       coalesce(w.given, 'self') as given, coalesce(w.level, 2) as level,
                       coalesce(w.happened_on, cast(:today as date)) as happened_on, s.id as replaces
                  from wanted w
                  full join said s
                    on s.programme_id = w.programme_id and s.organisation_id = w.organisation_id and s.kind = w.kind
                   and coalesce(s.wave, '') = coalesce(w.wave, '') and s.code = w.code
                 where case when s.id is null then w.number <> 0
                            when s.source_module <> 'plan' then false
                            when s.withdrawn then coalesce(w.number, 0) <> 0
                            else coalesce(w.number, 0) <> s.number or w.given <> s.given end
                 order by 1, 2, 3, 4, 5
                 limit :most
                """)
                .param("region", region.value())
                .param("organisation", organisation, Types.OTHER)
                .param("today", today)
                .param("most", MOST)
                .query(Rows.as(Differing.class))
                .list();
    }
}
