-- Which adopted plans an owner alone has decided is counted from now on: here for those decided already, as Counting does for
-- everybody later.
insert into outcomes.standing
       (region_id, programme_id, organisation_id, role, indicator, code, detail, municipality_code, size, n)
select s.region_id, s.programme_id, s.organisation_id, s.role, 'action-plans', 'adopted-owner', '', s.municipality_code,
       s.size, 1
  from outcomes.standing s
  join lateral (select bool_and(e.detail is not distinct from 'owner') as by_owner
                  from outcomes.evidence e
                 where e.region_id = s.region_id and e.programme_id = s.programme_id
                   and e.organisation_id = s.organisation_id and e.kind = 'adoption' and e.code = 'adopted'
                   and not e.withdrawn
                   and not exists (select from outcomes.evidence newer
                                    where newer.region_id = e.region_id and newer.replaces = e.id)) d on d.by_owner
 where s.indicator = 'action-plans' and s.code = 'adopted';

insert into outcomes.total (region_id, programme_id, slice, part, indicator, role, code, detail, n)
select region_id, programme_id, 'all', '', indicator, role, code, detail, sum(n)
  from outcomes.standing
 where indicator = 'action-plans' and code = 'adopted-owner'
 group by region_id, programme_id, indicator, role, code, detail;
