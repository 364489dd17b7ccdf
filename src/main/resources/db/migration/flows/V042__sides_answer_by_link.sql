-- A link by which one person at a company answers for its side of one match, without signing in. Opening it does nothing.
create table flows.match_link (
    region_id       uuid not null,
    id              uuid not null,
    match_id        uuid not null,
    side            text not null check (side in ('offer', 'need')),
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    until_on        date not null,
    token_hash      bytea not null,
    code_hash       bytea not null,
    link_sealed     bytea not null,
    tries           int not null default 0,
    made_at         timestamptz not null,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, match_id, side) references flows.match_side (region_id, match_id, side)
);
create index on flows.match_link (region_id, match_id, side);
create index on flows.match_link (region_id, person_id);
create index on flows.match_link (region_id, until_on);
create index on flows.match_link (person_id);
select shell.hold_regions_apart('flows.match_link');
create policy person on flows.match_link for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on flows.match_link to ${app};
grant update (tries) on flows.match_link to ${app};

-- How many codes a network has tried in an hour.
create table flows.match_rate (
    region_id uuid not null,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on flows.match_rate (region_id, since);
select shell.hold_regions_apart('flows.match_rate');
grant select, insert, delete on flows.match_rate to ${app};
grant update (counted) on flows.match_rate to ${app};
