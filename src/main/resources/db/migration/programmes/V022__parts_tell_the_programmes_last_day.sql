-- A round may have no days of its own; what is kept for a time after it is then kept for that time after the programme.
create or replace view programmes.pub_course_part with (security_invoker) as
    select p.region_id, p.programme_id, g.slug as programme_slug, g.name as programme, g.example, p.organisation_id, p.role,
           p.status, p.promoter_id, p.cohort_id, c.name as cohort, c.starts_on, c.ends_on, g.ends_on as programme_ends_on
      from programmes.participation p
      join programmes.programme g on g.region_id = p.region_id and g.id = p.programme_id
      left join programmes.cohort c on c.region_id = p.region_id and c.id = p.cohort_id;
