create schema footprint;
grant usage on schema footprint to ${app};

-- What a company counts on its footprint in one programme, as typed: its own alone until it is handed in. It hangs on the
-- course's work, which numbers its changes. A footprint keeps the version of the factors that it was begun with.
create table footprint.baseline (
    region_id       uuid not null,
    work_id         uuid not null,
    organisation_id uuid not null,
    programme_id    uuid not null,
    factors         text not null check (factors <> ''),
    year            text not null default '',
    boundary        text not null default '',
    not_included    text not null default '',
    primary key (region_id, work_id),
    unique (region_id, organisation_id, programme_id),
    foreign key (region_id, work_id) references course.work (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on footprint.baseline (region_id, programme_id);
select shell.hold_regions_apart('footprint.baseline');
grant select, insert on footprint.baseline to ${app};
grant update (year, boundary, not_included) on footprint.baseline to ${app};

-- One row: so much of something, in a time, on some evidence. One that was taken away stays, so that it can be brought back.
create table footprint.activity (
    region_id uuid not null,
    work_id   uuid not null,
    id        uuid not null,
    place     int not null,
    removed   boolean not null default false,
    typed     jsonb not null,
    primary key (region_id, work_id, id),
    foreign key (region_id, work_id) references footprint.baseline (region_id, work_id)
);
select shell.hold_regions_apart('footprint.activity');
grant select, insert on footprint.activity to ${app};
grant update (removed, typed) on footprint.activity to ${app};

-- Every change there has been: who, when, from what to what. The row is the work itself for what is asked once; the field
-- is empty where a whole row came or went.
create table footprint.change (
    region_id  uuid not null,
    work_id    uuid not null,
    seq        int not null,
    row_id     uuid not null,
    field      text not null,
    before     text not null,
    after      text not null,
    person_id  uuid not null references people.person,
    changed_at timestamptz not null,
    primary key (region_id, work_id, seq, row_id, field),
    foreign key (region_id, work_id) references footprint.baseline (region_id, work_id)
);
create index on footprint.change (person_id);
select shell.hold_regions_apart('footprint.change');
create policy person on footprint.change for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on footprint.change to ${app};
