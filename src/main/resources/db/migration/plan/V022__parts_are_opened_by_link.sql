-- A link by which one person opens their own part at one company, and nothing else, until a day or until it is taken back. One
-- at a time works; it is the person's own, known by the hash of its token.
create table plan.part_link (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    made_at         timestamptz not null,
    until_on        date not null,
    token_hash      bytea not null,
    code_hash       bytea not null,
    link_sealed     bytea not null,
    tries           int not null default 0,
    withdrawn_at    timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, organisation_id, person_id) references plan.colleague (region_id, organisation_id, person_id)
);
create unique index on plan.part_link (region_id, organisation_id, person_id) where withdrawn_at is null;
create index on plan.part_link (region_id, organisation_id, person_id);
create index on plan.part_link (region_id, person_id);
create index on plan.part_link (region_id, until_on);
create index on plan.part_link (person_id);
select shell.hold_regions_apart('plan.part_link');
create policy person on plan.part_link for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on plan.part_link to ${app};
grant update (until_on, tries, withdrawn_at) on plan.part_link to ${app};

-- How many codes a network has tried in an hour.
create table plan.part_rate (
    region_id uuid not null,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on plan.part_rate (region_id, since);
select shell.hold_regions_apart('plan.part_rate');
grant select, insert, delete on plan.part_rate to ${app};
grant update (counted) on plan.part_rate to ${app};
