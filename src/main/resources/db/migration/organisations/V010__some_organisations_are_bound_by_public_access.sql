-- Whether the law on public access to documents binds an organisation itself, as it does a company that a municipality decides over.
alter table organisations.organisation add column public_access boolean not null default false;

create or replace view organisations.pub_organisation with (security_invoker) as
    select o.region_id, o.id, o.name, o.number_shown as number, m.name as municipality, o.name_key, o.municipality_code, o.public_access
      from organisations.organisation o
      left join organisations.municipality m on m.code = o.municipality_code;
