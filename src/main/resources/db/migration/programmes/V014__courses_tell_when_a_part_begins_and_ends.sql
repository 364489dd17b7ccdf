-- An organisation's part in a course with the first and last day of its round, for modules above whose callers say whose.
create view programmes.pub_course_part with (security_invoker) as
    select p.region_id, p.programme_id, g.slug as programme_slug, g.name as programme, g.example, p.organisation_id, p.role,
           p.status, p.promoter_id, p.cohort_id, c.name as cohort, c.starts_on, c.ends_on
      from programmes.participation p
      join programmes.programme g on g.region_id = p.region_id and g.id = p.programme_id
      left join programmes.cohort c on c.region_id = p.region_id and c.id = p.cohort_id;
grant select on programmes.pub_course_part to ${app};
