-- How many applications to a round have been forgotten, for modules above that count all that were sent.
create view applications.pub_forgotten with (security_invoker) as
    select f.region_id, c.programme_id, f.cohort_id, f.counted
      from applications.forgotten f
      join programmes.pub_cohort c on c.region_id = f.region_id and c.id = f.cohort_id;
grant select on applications.pub_forgotten to ${app};
