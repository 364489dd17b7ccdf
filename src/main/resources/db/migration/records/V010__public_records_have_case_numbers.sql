-- What is noted of public records that other modules keep: the region's own case number, and whether something in them may be
-- secret and by which law. What stands now; everything that has been noted is in the history. Never what a record says.
create table records.entry (
    region_id   uuid not null references organisations.region,
    kind        text not null check (kind ~ '^[a-z]+[.]record[.][a-z-]+$'),
    record_id   uuid not null,
    happened_at timestamptz not null,
    case_number text not null check (length(case_number) <= 60),
    mark        text not null check (mark in ('NONE', 'FREE', 'CHECK', 'SECRET')),
    ground      text not null check (length(ground) <= 300),
    primary key (region_id, kind, record_id)
);
create index on records.entry (region_id, happened_at, record_id) where case_number <> '';
create index on records.entry (region_id, case_number) where case_number <> '';
select shell.hold_regions_apart('records.entry');
grant select, insert on records.entry to ${app};
grant update (case_number, mark, ground) on records.entry to ${app};

create table records.entry_note (
    region_id   uuid not null,
    id          uuid not null,
    kind        text not null,
    record_id   uuid not null,
    case_number text not null,
    mark        text not null,
    ground      text not null,
    noted_at    timestamptz not null,
    noted_by    uuid not null references people.person,
    primary key (region_id, id),
    foreign key (region_id, kind, record_id) references records.entry (region_id, kind, record_id)
);
create index on records.entry_note (region_id, kind, record_id, noted_at);
create index on records.entry_note (noted_by);
select shell.hold_regions_apart('records.entry_note');
grant select, insert on records.entry_note to ${app};
