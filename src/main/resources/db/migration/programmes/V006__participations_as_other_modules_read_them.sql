-- Which organisations go through which cohort, for modules above whose own rows say who may see them.
create view programmes.pub_participation with (security_invoker) as
    select region_id, programme_id, cohort_id, organisation_id, role, status from programmes.participation;
grant select on programmes.pub_participation to ${app};

create view programmes.pub_cohort with (security_invoker) as
    select c.region_id, c.id, c.name, p.id as programme_id, p.name as programme
      from programmes.cohort c
      join programmes.programme p on p.region_id = c.region_id and p.id = c.programme_id;
grant select on programmes.pub_cohort to ${app};
