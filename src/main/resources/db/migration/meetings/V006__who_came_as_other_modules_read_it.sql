-- Meetings that were held and whose attendance is noted, and for which organisations somebody came.
create view meetings.pub_held with (security_invoker) as
    select m.region_id, m.id, m.cohort_id, m.held_on
      from meetings.meeting m
     where m.cancelled_for is null
       and exists (select from meetings.attendance a where a.region_id = m.region_id and a.meeting_id = m.id);
grant select on meetings.pub_held to ${app};

create view meetings.pub_came with (security_invoker) as
    select region_id, meeting_id, organisation_id from meetings.attendance;
grant select on meetings.pub_came to ${app};
