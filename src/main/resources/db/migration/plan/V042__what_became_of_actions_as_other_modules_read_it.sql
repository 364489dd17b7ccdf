-- How actions stand, and which companies have said how they go, for modules above that count it.
create view plan.pub_action with (security_invoker) as
    select region_id, organisation_id, id, status, done_on from plan.action;
grant select on plan.pub_action to ${app};

create view plan.pub_check_in with (security_invoker) as
    select region_id, programme_id, organisation_id, turn, sent_at, called_on is not null as by_phone
      from plan.check_in where sent_at is not null;
grant select on plan.pub_check_in to ${app};
