-- To how many it was mailed, and what stood there then: what is written anew can be mailed anew.
alter table meetings.recap add column told_people int check (told_people > 0), add column told_version int;

-- Whose it is to read what a meeting left behind: those who were called and take part still, and those who take part though
-- nobody called them.
create view meetings.recap_reader with (security_invoker) as
    select k.region_id, k.meeting_id, k.person_id
      from meetings.standing_call k
     where not k.withdrawn
     union
    select m.region_id, m.id, b.person_id
      from meetings.meeting m
      join programmes.pub_participation p on p.region_id = m.region_id and p.cohort_id = m.cohort_id
      join people.pub_member b on b.region_id = p.region_id and b.organisation_id = p.organisation_id
     where m.cancelled_for is null and p.status in ('accepted', 'participated', 'paused')
       and (b.role in ('LEAD', 'COLLEAGUE') or p.role = 'promoter');
grant select on meetings.recap_reader to ${app};
