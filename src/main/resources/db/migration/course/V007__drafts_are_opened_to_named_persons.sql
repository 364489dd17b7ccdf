-- A worksheet that a company has opened, as it is written on, to one person by name: to read, until a day or until it is taken
-- back. The link is the person's own, known by the hash of its token.
create table course.opening (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    programme_id    uuid not null,
    worksheet       text not null check (worksheet <> ''),
    person_id       uuid not null references people.person,
    kind            text not null check (kind in ('other', 'coach', 'promoter')),
    opened_by       uuid not null references people.person,
    opened_at       timestamptz not null,
    until_on        date not null,
    token_hash      bytea not null,
    link_sealed     bytea not null,
    closed_at       timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on course.opening (region_id, organisation_id, programme_id, opened_at);
create index on course.opening (region_id, programme_id);
create index on course.opening (region_id, person_id);
create index on course.opening (region_id, until_on);
create index on course.opening (person_id);
create index on course.opening (opened_by);
select shell.hold_regions_apart('course.opening');
create policy person on course.opening for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on course.opening to ${app};
grant update (closed_at) on course.opening to ${app};

-- Each time somebody has read what was opened to them.
create table course.opening_visit (
    region_id  uuid not null,
    id         uuid not null,
    opening_id uuid not null,
    at         timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, opening_id) references course.opening (region_id, id)
);
create index on course.opening_visit (region_id, opening_id, at);
select shell.hold_regions_apart('course.opening_visit');
grant select, insert, delete on course.opening_visit to ${app};
