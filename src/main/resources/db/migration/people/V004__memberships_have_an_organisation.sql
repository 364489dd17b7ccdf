-- A promoter belongs to a promoter organisation, a lead or colleague to a company; only a manager belongs to the region
-- as such. A person may be the same in several organisations. Rows from before that named none gave nobody anything.
delete from people.membership where role <> 'MANAGER';
alter table people.membership
    add column organisation_id uuid,
    drop constraint membership_role_check,
    drop constraint membership_region_id_person_id_role_key,
    add check (role in ('MANAGER', 'PROMOTER', 'LEAD', 'COLLEAGUE')),
    add check ((organisation_id is null) = (role = 'MANAGER')),
    add unique nulls not distinct (region_id, person_id, role, organisation_id),
    add foreign key (region_id, organisation_id) references organisations.organisation (region_id, id);
create index on people.membership (region_id, organisation_id);

-- An organisation's people, for modules above whose own rows say who may see them.
create view people.pub_member with (security_invoker) as
    select m.region_id, m.organisation_id, m.id, m.person_id, p.name, p.address, p.language, m.role, m.created_at
      from people.membership m
      join people.person p on p.id = m.person_id
     where m.organisation_id is not null;
grant select on people.pub_member to ${app};
