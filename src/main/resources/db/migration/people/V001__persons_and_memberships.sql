create schema people;
grant usage on schema people to ${app};

-- One row for each person; several may share a mail address.
create table people.person (
    id         uuid primary key,
    name       text not null check (name <> ''),
    address    text not null check (address = lower(address)),
    language   text not null check (language in ('sv', 'en')),
    created_at timestamptz not null
);
create index on people.person (address);
grant select, insert, update on people.person to ${app};

-- Who acts when a command is given on the machine itself.
insert into people.person (id, name, address, language, created_at)
values ('00000000-0000-7000-8000-000000000001', 'Driften', '', 'sv', now());

-- Where a person belongs, and as what. Readable when its region or its person is bound.
create table people.membership (
    region_id  uuid not null references organisations.region,
    id         uuid not null,
    person_id  uuid not null references people.person,
    role       text not null check (role in ('MANAGER', 'PROMOTER', 'LEAD')),
    created_at timestamptz not null,
    primary key (region_id, id),
    unique (region_id, person_id, role)
);
create index on people.membership (person_id);
select shell.hold_regions_apart('people.membership');
create policy person on people.membership for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on people.membership to ${app};
