create or replace view organisations.pub_organisation with (security_invoker) as
    select o.region_id, o.id, o.name, o.number_shown as number, m.name as municipality, o.name_key, o.municipality_code
      from organisations.organisation o
      left join organisations.municipality m on m.code = o.municipality_code;
