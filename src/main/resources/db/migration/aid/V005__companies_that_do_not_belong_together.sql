-- Companies that a manager has said are not one undertaking, with the reason: neither is joined to the other by what either
-- signed before. Undone, they are joined again by the bond they had, and the row stays.
create table aid.parting (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    parted_id       uuid not null,
    bond            text not null check (bond in ('SELF', 'LINKED', 'MERGED')),
    reason          text not null check (reason <> ''),
    parted_at       timestamptz not null,
    parted_by       uuid not null references people.person,
    joined_at       timestamptz,
    joined_by       uuid references people.person,
    primary key (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, parted_id) references organisations.organisation (region_id, id),
    check ((joined_at is null) = (joined_by is null))
);
create index on aid.parting (region_id, organisation_id);
create index on aid.parting (region_id, parted_id);
create index on aid.parting (parted_by);
create index on aid.parting (joined_by);
select shell.hold_regions_apart('aid.parting');
grant select, insert on aid.parting to ${app};
grant update (joined_at, joined_by) on aid.parting to ${app};
