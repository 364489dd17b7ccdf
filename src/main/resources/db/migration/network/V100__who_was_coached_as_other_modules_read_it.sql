-- Which companies a promoter has been in touch with on which day: talked in a call, left advice, or logged a call or a visit. For
-- modules above that count them.
create view network.pub_coached with (security_invoker) as
    select region_id, promoter_id, organisation_id, (at at time zone 'Europe/Stockholm')::date as day
      from network.talk
     where outcome = 'TALKED' and undone_at is null
     union all
    select region_id, promoter_id, organisation_id, (at at time zone 'Europe/Stockholm')::date
      from network.advice
     union all
    select h.region_id, h.promoter_id, h.organisation_id, h.worked_on
      from network.hours h
     where h.organisation_id is not null and h.activity in ('CALL', 'VISIT') and h.quarters > 0
       and not exists (select from network.hours newer
                        where newer.region_id = h.region_id and newer.replaces_id = h.id);
grant select on network.pub_coached to ${app};
