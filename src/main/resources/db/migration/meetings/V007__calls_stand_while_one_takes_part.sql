-- Calls of those who take part still, or lead the meeting: whoever has left, or whose company has, reads nothing more.
create view meetings.standing_call with (security_invoker) as
    select k.region_id, k.meeting_id, k.person_id, k.told_at, k.withdrawn
      from meetings.call k
      join meetings.meeting m on m.region_id = k.region_id and m.id = k.meeting_id
     where m.trainer_id = k.person_id
        or exists (select from people.pub_member b
                     join programmes.pub_participation p
                       on p.region_id = b.region_id and p.organisation_id = b.organisation_id
                    where b.region_id = k.region_id and b.person_id = k.person_id and p.cohort_id = m.cohort_id
                      and p.status in ('accepted', 'participated', 'paused')
                      and (b.role in ('LEAD', 'COLLEAGUE') or p.role = 'promoter'));
grant select on meetings.standing_call to ${app};
