-- With which decisions signed minutes are kept; what they say is read by the company and by auditors alone.
create view plan.pub_minutes with (security_invoker) as
    select region_id, decision_id from plan.minutes;
grant select on plan.pub_minutes to ${app};
