-- So that a module above can tell who has a seat from who has come.
create or replace view programmes.pub_participation with (security_invoker) as
    select region_id, programme_id, cohort_id, organisation_id, role, status, cardinality(weeks_attended) as weeks
      from programmes.participation;
