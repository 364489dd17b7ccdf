-- What somebody has typed of a declaration and not signed yet, encrypted: theirs alone, under whichever link of theirs.
create table aid.draft (
    region_id uuid not null,
    record_id uuid not null,
    person_id uuid not null references people.person,
    content   bytea not null,
    saved_at  timestamptz not null,
    primary key (region_id, record_id, person_id),
    foreign key (region_id, record_id) references aid.record (region_id, id)
);
create index on aid.draft (region_id, person_id);
create index on aid.draft (region_id, saved_at);
select shell.hold_regions_apart('aid.draft');
grant select, insert, delete on aid.draft to ${app};
grant update (content, saved_at) on aid.draft to ${app};
