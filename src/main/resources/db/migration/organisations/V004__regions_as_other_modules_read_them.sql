-- For other modules' migrations that give each region what it begins with.
create view organisations.pub_region with (security_invoker) as
    select id, slug, county_code, name_sv, name_en from organisations.region;
grant select on organisations.pub_region to ${app};
