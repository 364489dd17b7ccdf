-- For lists that other modules put in order and write row by row. A sole trader's number is masked here as everywhere.
create view organisations.pub_organisation with (security_invoker) as
    select o.region_id, o.id, o.name, o.number_shown as number, m.name as municipality
      from organisations.organisation o
      left join organisations.municipality m on m.code = o.municipality_code;
grant select on organisations.pub_organisation to ${app};
