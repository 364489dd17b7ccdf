-- The name in small letters goes with the rest, since under row security no expression over the name can use the index.
create or replace view organisations.pub_organisation with (security_invoker) as
    select o.region_id, o.id, o.name, o.number_shown as number, m.name as municipality, o.name_key
      from organisations.organisation o
      left join organisations.municipality m on m.code = o.municipality_code;
