-- What a municipality is called, and about where it lies.
create view organisations.pub_municipality with (security_invoker) as
    select code, name, county_code, latitude, longitude from organisations.municipality;
grant select on organisations.pub_municipality to ${app};
