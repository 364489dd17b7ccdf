-- An edition of the course that a region has written itself, packed, version by version: what is kept never changes, so a
-- round that goes by a version stands on firm ground. Open to anybody to read, so it is not encrypted.
create table course.own_edition (
    region_id uuid not null,
    name      text not null check (name <> ''),
    version   int  not null check (version > 0),
    title     text not null check (title <> ''),
    hash      text not null check (length(hash) = 64),
    content   bytea not null,
    kept_at   timestamptz not null,
    kept_by   uuid not null references people.person,
    primary key (region_id, name, version)
);
create index on course.own_edition (region_id, kept_at);
create index on course.own_edition (kept_by);
select shell.hold_regions_apart('course.own_edition');
grant select, insert on course.own_edition to ${app};
