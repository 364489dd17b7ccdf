-- Worksheets and lessons open on the first day of their week.
create or replace view programmes.pub_cohort_week with (security_invoker) as
    select region_id, cohort_id, number, ends_on, starts_on from programmes.cohort_week;

-- And work is kept by programme, under its address.
create or replace view programmes.pub_followed with (security_invoker) as
    select p.region_id, p.programme_id, p.cohort_id, p.organisation_id, p.role, p.status, p.promoter_id, p.weeks_attended,
           g.starts_on, g.example, c.name as cohort, g.name as programme, g.slug as programme_slug, p.size
      from programmes.participation p
      join programmes.programme g on g.region_id = p.region_id and g.id = p.programme_id
      left join programmes.cohort c on c.region_id = p.region_id and c.id = p.cohort_id;
