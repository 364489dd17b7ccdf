create schema workbook;
grant usage on schema workbook to ${app};

-- One reading of a file: who, when, how far it has come, and how it ended.
create table workbook.import_run (
    region_id    uuid not null references organisations.region,
    id           uuid not null,
    programme_id uuid,
    file_name    text not null,
    file_hash    bytea not null,
    started_at   timestamptz not null,
    started_by   uuid not null references people.person,
    started_by_name text not null,
    pressed_by   uuid references people.person,
    pressed_by_name text,
    ended_at     timestamptz,
    state        text not null check (state in ('waiting', 'checking', 'checked', 'importing', 'imported', 'refused', 'failed')),
    accept_partial boolean not null,
    stage        text not null,
    rows_read    bigint not null,
    share        double precision not null check (share between 0 and 1),
    report       jsonb,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on workbook.import_run (region_id, started_at);
select shell.hold_regions_apart('workbook.import_run');
grant select, insert, update on workbook.import_run to ${app};

-- An uploaded file waiting to be read: encrypted, in parts of one megabyte, removed when the reading has ended.
create table workbook.upload_part (
    region_id uuid not null,
    run_id    uuid not null,
    position  int not null,
    content   bytea not null,
    primary key (region_id, run_id, position),
    foreign key (region_id, run_id) references workbook.import_run (region_id, id)
);
select shell.hold_regions_apart('workbook.upload_part');
grant select, insert, delete on workbook.upload_part to ${app};

-- What files have said of a programme: key and fingerprint of each row, never its cells. The fingerprint is of all the
-- row, "said" of what it says as evidence. Organisation and run are not held by foreign keys: a file brings hundreds of
-- thousands of rows, all written by one statement from what was just entered.
create table workbook.known_row (
    region_id    uuid not null,
    programme_id uuid not null,
    kind         text not null,
    key          uuid not null,
    organisation_id uuid,
    fingerprint  uuid not null,
    said         uuid,
    sheet        text not null,
    row_number   int not null,
    run_id       uuid not null,
    primary key (region_id, programme_id, key),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
select shell.hold_regions_apart('workbook.known_row');
grant select, insert, update, delete on workbook.known_row to ${app};
