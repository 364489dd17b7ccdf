-- Who has a part at an organisation, and whether they answer for an action, for modules above that count it.
create view plan.pub_part with (security_invoker) as
    select c.region_id, c.organisation_id, c.person_id,
           exists (select from plan.action a
                    where a.region_id = c.region_id and a.organisation_id = c.organisation_id and a.owner_id = c.person_id
                      and not a.removed and a.status <> 'cancelled') as owns
      from plan.colleague c
     where c.left_on is null;
grant select on plan.pub_part to ${app};

create or replace view plan.pub_strategy with (security_invoker) as
    select region_id, organisation_id, state, planned_by, vision <> '' as written, people from plan.strategy;
