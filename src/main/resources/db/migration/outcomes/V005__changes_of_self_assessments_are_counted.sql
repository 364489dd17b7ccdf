-- What companies say before and after a course is counted from now on: here for those that had said it already, as Counting
-- does for everybody later.
with assessed as (
     select e.region_id, e.programme_id, e.organisation_id, e.role, e.wave, e.code, e.detail, e.number,
            s.municipality_code, s.size
       from outcomes.evidence e
       join outcomes.standing s
         on s.region_id = e.region_id and s.programme_id = e.programme_id and s.organisation_id = e.organisation_id
        and s.role = e.role and s.indicator in ('companies-benefited', 'promoter-capacity')
      where e.kind = 'assessment' and e.wave in ('T0', 'T1') and not e.withdrawn and e.number is not null
        and not exists (select from outcomes.evidence newer
                         where newer.region_id = e.region_id and newer.replaces = e.id)),
change as (
     select a.*, round(a.number - b.number, 6) as change, case a.code when 'index' then 8 else 0.5 end as least
       from assessed a
       join assessed b
         on b.region_id = a.region_id and b.programme_id = a.programme_id and b.organisation_id = a.organisation_id
        and b.role = a.role and b.code = a.code and b.detail = a.detail and b.wave = 'T0'
      where a.wave = 'T1')
insert into outcomes.standing
       (region_id, programme_id, organisation_id, role, indicator, code, detail, municipality_code, size, n)
select distinct region_id, programme_id, organisation_id, role, 'maturity-answered', wave, '', municipality_code, size, 1
  from assessed
 union all
select region_id, programme_id, organisation_id, role, 'maturity-' || code,
       case when change >= least then 'rose' when change <= -least then 'fell' else 'same' end, detail, municipality_code,
       size, 1
  from change
 union all
select region_id, programme_id, organisation_id, role, 'maturity-sum', code, detail, municipality_code, size,
       (change * 1000000)::int
  from change where change <> 0;

insert into outcomes.total (region_id, programme_id, slice, part, indicator, role, code, detail, n)
select region_id, programme_id, 'all', '', indicator, role, code, detail, sum(n)
  from outcomes.standing
 where indicator like 'maturity-%'
 group by region_id, programme_id, indicator, role, code, detail
having sum(n) <> 0;
