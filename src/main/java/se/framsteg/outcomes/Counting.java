package se.framsteg.outcomes;

/**
 * How evidence becomes standings, in one place and in SQL: used for the organisations a transaction touched, for all
 * of a programme on an earlier day, and for what happened in a period. Companies count on every indicator only when they count as benefited: they took
 * part and attended at least two of the weeks; promoters are counted beside them, never among them. One answer of each
 * organisation counts, the latest that had been given on the day. A plan is drawn up when at least one of its actions
 * has an owner and a deadline, or when a company that keeps it here has put a ready version forward; of these, it is adopted when
 * it has an adoption, and by an owner alone when no board has adopted it too. A change of the self-assessment is that of
 * an organisation that answered the same version before and after; its size is kept in millionths, so that sums of it are
 * whole. Ideas count when they are for a product or a service, and others beside them. Completing the course is counted of all companies that had a place when their round began, benefited or not.
 * Definitions: {@code content/indicators.yaml}.
 */
final class Counting {
    /**
     * What has no day of its own happened on the programme's last, wherever that has been moved since it was recorded.
     * Yields organisation_id, role, indicator, code, detail, municipality_code, size, n. {@code %s} narrows. What is
     * replaced no longer counts, on any day: it was wrong. But a later answer does not make the earlier one wrong; on a
     * day between the two, the earlier is the one that had been given.
     */
    private static final String STANDINGS = """
            with current as materialized (
                 select e.* from outcomes.evidence e
                  where e.region_id = :region and e.programme_id = :programme and (e.happened_on <= :asOf or not e.day_known and cast(:lastDay as date) <= :asOf)
                    and not e.withdrawn %s
                    and not exists (select 1 from outcomes.evidence newer
                                     where newer.region_id = e.region_id and newer.replaces = e.id
                                       and not (newer.kind = 'answer' and e.given = 'import'
                                                and newer.given = 'import' and newer.happened_on > :asOf))),
            part as (
                 select distinct on (organisation_id, role) organisation_id, role, code, coalesce(detail, '') as detail,
                        coalesce(municipality_code, '') as municipality_code, coalesce(size, 'unknown') as size,
                        coalesce(code = 'participated' and number >= 2, false) as benefited
                   from current where kind = 'participation'
                  order by organisation_id, role, benefited desc, recorded_at desc),
            promoter as (
                 select distinct organisation_id from current where kind = 'promoter'),
            counts as (
                 select organisation_id, role, municipality_code, size from part where role = 'company' and benefited
                  union all
                 select organisation_id, 'promoter', '', 'unknown' from promoter),
            answer as (
                 select distinct on (organisation_id, role) organisation_id, role, code, detail, number
                   from current where kind = 'answer' and coalesce(wave, 'T1') = 'T1'
                  order by organisation_id, role, happened_on desc, recorded_at desc),
            adopted as (
                 select organisation_id, subject, bool_and(detail is not distinct from 'owner') as by_owner
                   from current where kind = 'adoption' and code = 'adopted' group by 1, 2),
            drawn_up as (
                 select organisation_id, role, part_of as plan from current where kind = 'action' and code = 'complete'
                  union
                 select organisation_id, role, subject from current where kind = 'plan' and code = 'drawn-up'),
            plan as (
                 select a.organisation_id, a.role, bool_or(d.subject is not null) as adopted,
                        coalesce(bool_and(d.by_owner), false) as by_owner
                   from drawn_up a
                   left join adopted d on d.organisation_id = a.organisation_id and d.subject = a.plan
                  group by a.organisation_id, a.role),
            verified as (
                 select distinct organisation_id, role from current
                  where kind = 'strategy' and code = 'adopted' and level >= 2),
            assessed as (
                 select organisation_id, role, wave, code, detail, number
                   from current where kind = 'assessment' and wave in ('T0', 'T1') and number is not null),
            change as (
                 select a.organisation_id, a.role, a.code, a.detail, round(a.number - b.number, 6) as change,
                        case a.code when 'index' then 8 else 0.5 end as least
                   from assessed a
                   join assessed b on b.organisation_id = a.organisation_id and b.role = a.role and b.code = a.code
                    and b.detail = a.detail and b.wave = 'T0'
                  where a.wave = 'T1'),
            accounts as (
                 select organisation_id, role, count(distinct year_asked) as years,
                        (array_agg(number order by year_asked desc))[1] as estimated
                   from current where kind = 'baseline' group by organisation_id, role),
            follow_up as (
                 select organisation_id, role, wave, code, number from current where kind = 'follow-up' and number > 0),
            done as (
                 select distinct organisation_id, role from current where kind = 'completion' and role = 'company'),
            course as (
                 select e.organisation_id, e.role,
                        case when d.organisation_id is not null then 'completed'
                             when p.code in ('dropped_out', 'left_before_start') then 'left' else 'under-way' end as code,
                        coalesce(p.detail, '') as why, coalesce(p.municipality_code, '') as municipality_code,
                        coalesce(p.size, 'unknown') as size
                   from (select organisation_id, role from current where kind = 'enrolment' and role = 'company'
                          union
                         select organisation_id, role from done) e
                   left join done d on d.organisation_id = e.organisation_id
                   left join part p on p.organisation_id = e.organisation_id and p.role = e.role),
            said as (
                 select organisation_id, role, 'strategy-share' as indicator, code, '' as detail, 1 as n
                   from answer where code <> 'none'
                  union all
                 select organisation_id, role, 'strategy-verified', 'adopted', '', 1 from verified
                  union all
                 select distinct organisation_id, role, 'strategy-verified', 'planned', '', 1
                   from current c
                  where kind = 'strategy' and code = 'planned' and level >= 2
                    and not exists (select from verified v where v.organisation_id = c.organisation_id and v.role = c.role)
                  union all
                 select organisation_id, role, 'recommendation', number::int::text, '', 1
                   from answer where number between 0 and 10
                  union all
                 select organisation_id, role, 'interest', detail, '', 1
                   from answer where detail is not null
                  union all
                 select organisation_id, role,
                        case when detail in ('product', 'service') then 'ideas' else 'ideas-apart' end, code,
                        coalesce(detail, 'unknown'), count(*)::int
                   from current where kind = 'idea' group by 1, 2, 3, 4, 5
                  union all
                 select organisation_id, role, 'ideas-new-to', new_to, '', count(*)::int
                   from current where kind = 'idea' and detail in ('product', 'service') and new_to is not null
                  group by 1, 2, 4
                  union all
                 select distinct organisation_id, role, 'innovation', 'within-a-year', '', 1
                   from current
                  where kind = 'idea' and code = 'launched' and wave = 'T3' and detail in ('product', 'service', 'process')
                  union all
                 select organisation_id, role, 'action-plans', 'drawn-up', '', 1 from plan
                  union all
                 select organisation_id, role, 'action-plans', 'adopted', '', 1 from plan where adopted
                  union all
                 select organisation_id, role, 'action-plans', 'adopted-owner', '', 1 from plan where by_owner
                  union all
                 select distinct organisation_id, role, 'maturity-answered', wave, '', 1 from assessed
                  union all
                 select organisation_id, role, 'maturity-' || code,
                        case when change >= least then 'rose' when change <= -least then 'fell' else 'same' end, detail, 1
                   from change
                  union all
                 select organisation_id, role, 'maturity-sum', code, detail, (change * 1000000)::int
                   from change where change <> 0
                  union all
                 select organisation_id, role, 'climate-accounts', case when years > 1 then 'more-years' else 'one-year' end,
                        '', 1
                   from accounts
                  union all
                 select organisation_id, role, 'climate-estimated', 'share', '', round(estimated * 1000000)::int
                   from accounts where estimated > 0
                  union all
                 select organisation_id, role, 'planned-emissions', code, '',
                        greatest(least(round(number * 1000), 2000000000), -2000000000)::int
                   from current where kind = 'effect' and number <> 0
                  union all
                 select distinct organisation_id, role, 'planned-emissions-of', 'companies', '', 1
                   from current where kind = 'effect' and number <> 0
                  union all
                 select organisation_id, role, 'implementation', wave || '-' || code, '', number::int from follow_up
                  union all
                 select distinct organisation_id, role, 'implementation-of', wave, '', 1 from follow_up
                  union all
                 select organisation_id, role, 'material-kept', code, '', least(round(sum(number) * 1000), 2000000000)::int
                   from current where kind = 'delivery' and level >= 2 group by 1, 2, 4
                  union all
                 select distinct organisation_id, role, 'material-kept-of', code, '', 1
                   from current where kind = 'delivery' and level >= 2
                  union all
                 select distinct organisation_id, role, 'material-kept-of', 'companies', '', 1
                   from current where kind = 'delivery' and level >= 2
                  union all
                 select organisation_id, role, 'material-kind', coalesce(detail, 'unsaid'), '',
                        least(round(sum(number) * 1000), 2000000000)::int
                   from current where kind = 'delivery' and level >= 2 group by 1, 2, 4
                  union all
                 select distinct organisation_id, role, 'material-kind-of', coalesce(detail, 'unsaid'), '', 1
                   from current where kind = 'delivery' and level >= 2
                  union all
                 select organisation_id, role, 'material-own', code, '', least(round(sum(number) * 1000), 2000000000)::int
                   from current where kind = 'own-material' group by 1, 2, 4
                  union all
                 select distinct organisation_id, role, 'material-own-of', code, '', 1
                   from current where kind = 'own-material'
                  union all
                 select distinct organisation_id, role, 'material-own-of', 'companies', '', 1
                   from current where kind = 'own-material'
                  union all
                 select organisation_id, role,
                        case kind when 'staff' then 'promoter-staff' when 'adviser' then 'promoter-advisers'
                             else 'promoter-coaching' end, code, '', number::int
                   from current where kind in ('staff', 'adviser', 'coaching') and number > 0)
            select organisation_id, role, 'applied' as indicator, code, '' as detail, municipality_code, size, 1 as n
              from part
             union all
            select organisation_id, role, 'companies-benefited', 'benefited', '', municipality_code, size, 1
              from part where role = 'company' and benefited
             union all
            select organisation_id, 'promoter', 'promoter-capacity', 'promoter', '', '', 'unknown', 1
              from promoter
             union all
            select organisation_id, role, 'completion', code, case code when 'left' then why else '' end,
                   municipality_code, size, 1
              from course
             union all
            select s.organisation_id, s.role, s.indicator, s.code, s.detail, c.municipality_code, c.size, s.n
              from said s join counts c on c.organisation_id = s.organisation_id and c.role = s.role
            """;

    /** Sums of the standings in {@code %s}: of all, and of who benefited by municipality and size. */
    private static final String SUMS = """
            select 'all' as slice, '' as part, indicator, role, code, detail, sum(n) as n
              from %1$s as s group by indicator, role, code, detail having sum(n) <> 0
             union all
            select 'municipality', municipality_code, indicator, role, code, detail, sum(n)
              from %1$s as s where indicator = 'companies-benefited'
             group by municipality_code, indicator, role, code, detail
             union all
            select 'size', size, indicator, role, code, detail, sum(n)
              from %1$s as s where indicator = 'companies-benefited'
             group by size, indicator, role, code, detail
            """;

    static final String OF_ORGANISATIONS = STANDINGS.formatted("and e.organisation_id = any(:organisations)");
    static final String OF_TOUCHED =
            STANDINGS.formatted("and e.organisation_id in (select organisation_id from touched_organisation)");
    static final String OF_ALL = STANDINGS.formatted("");
    /**
     * A change belongs to the period in which it was told, and a completion to the one in which it came; what was answered
     * before the course, and who had a place in it, may lie before that.
     */
    private static final String SINCE = """
            and (e.happened_on >= :from or e.kind = 'assessment' and e.wave = 'T0' or e.kind = 'enrolment')""";

    static final String OF_PERIOD = STANDINGS.formatted(SINCE);
    static final String OF_PERIOD_AND_ROLE = STANDINGS.formatted(SINCE + " and e.role = :role");

    private Counting() {}

    static String sumsOf(String standings) {
        return SUMS.formatted(standings);
    }
}
