-- Whether a company has written down where it is going, for modules above that count it once it is adopted.
create view plan.pub_strategy with (security_invoker) as
    select region_id, organisation_id, state, planned_by, vision <> '' as written from plan.strategy;
grant select on plan.pub_strategy to ${app};
