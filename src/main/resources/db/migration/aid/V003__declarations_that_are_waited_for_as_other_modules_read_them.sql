-- Which companies have been asked to sign, and have not.
create view aid.pub_unsigned with (security_invoker) as
    select region_id, programme_id, organisation_id from aid.record where state = 'REQUESTED';
grant select on aid.pub_unsigned to ${app};
