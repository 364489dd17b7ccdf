-- A file that a company adds to a worksheet: what shows an answer, what it has already, or a photo of the sheet filled in by
-- hand. Kept encrypted, as private as the draft; which answer it belongs to stands in the answer, with its name and hash.
create table course.attachment (
    region_id uuid not null,
    id        uuid not null,
    work_id   uuid not null,
    name      text not null check (name <> ''),
    type      text not null check (type in ('pdf', 'jpeg', 'png', 'word', 'excel')),
    hash      text not null check (length(hash) = 64),
    content   bytea not null,
    added_at  timestamptz not null,
    added_by  uuid not null references people.person,
    primary key (region_id, id),
    foreign key (region_id, work_id) references course.work (region_id, id)
);
create index on course.attachment (region_id, work_id);
create index on course.attachment (added_by);
select shell.hold_regions_apart('course.attachment');
grant select, insert on course.attachment to ${app};
