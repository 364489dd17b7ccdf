-- What each programme aims at now.
create view programmes.pub_target with (security_invoker) as
    select t.region_id, t.programme_id, t.indicator, t.value
      from programmes.target t
     where not exists (select 1 from programmes.target newer
                        where newer.region_id = t.region_id and newer.replaces = t.id);
grant select on programmes.pub_target to ${app};
