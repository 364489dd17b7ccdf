-- The groups of municipalities that a region speaks of, in its order.
create view organisations.pub_municipality_group with (security_invoker) as
    select region_id, position, name, municipalities from organisations.municipality_group;
grant select on organisations.pub_municipality_group to ${app};
