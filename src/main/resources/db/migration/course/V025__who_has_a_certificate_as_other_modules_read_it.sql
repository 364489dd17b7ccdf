-- Who has a certificate that holds, for modules above that count them.
create view course.pub_certified with (security_invoker) as
    select c.region_id, c.person_id, d.programme_id, d.organisation_id
      from course.certificate c
      join course.completion d on d.region_id = c.region_id and d.id = c.completion_id
     where c.ended_at is null and d.withdrawn_at is null;
grant select on course.pub_certified to ${app};
