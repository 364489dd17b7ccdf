-- What a company adds to a flow: photos, which others may see while it is published and which hold nothing but the picture, and one
-- specification, which the other side gets once both have said yes. Kept encrypted.
create table flows.file (
    region_id uuid not null,
    id        uuid not null,
    flow_id   uuid not null,
    kind      text not null check (kind in ('photo', 'specification')),
    name      text not null check (name <> '' and length(name) <= 100),
    type      text not null check (type in ('pdf', 'jpeg', 'png', 'word', 'excel')),
    content   bytea not null,
    added_at  timestamptz not null,
    added_by  uuid not null references people.person,
    primary key (region_id, id),
    foreign key (region_id, flow_id) references flows.flow (region_id, id)
);
create index on flows.file (region_id, flow_id);
create index on flows.file (added_by);
select shell.hold_regions_apart('flows.file');
grant select, insert, delete on flows.file to ${app};
