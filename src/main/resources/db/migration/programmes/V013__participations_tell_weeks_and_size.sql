-- What else of a participation the modules above count: its weeks and its size.
create or replace view programmes.pub_participation with (security_invoker) as
    select region_id, programme_id, cohort_id, organisation_id, role, status, id, weeks_attended, size
      from programmes.participation;
