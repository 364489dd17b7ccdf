-- One of a promoter's people has handed over all that was theirs to a colleague: their companies and their open questions. Until
-- told_at it can be undone; only then are companies and askers told.
create table network.handover (
    region_id      uuid not null references organisations.region,
    id             uuid not null,
    promoter_id    uuid not null,
    from_person_id uuid not null references people.person,
    to_person_id   uuid not null references people.person,
    person_id      uuid not null references people.person,
    at             timestamptz not null,
    told_at        timestamptz,
    undone_at      timestamptz,
    primary key (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on network.handover (region_id, promoter_id, at);
create index on network.handover (region_id, at) where told_at is null and undone_at is null;
create index on network.handover (from_person_id);
create index on network.handover (to_person_id);
create index on network.handover (person_id);
select shell.hold_regions_apart('network.handover');
grant select, insert, delete on network.handover to ${app};
grant update (told_at, undone_at) on network.handover to ${app};

-- What went along.
create table network.handed_company (
    region_id       uuid not null references organisations.region,
    handover_id     uuid not null,
    organisation_id uuid not null,
    primary key (region_id, handover_id, organisation_id),
    foreign key (region_id, handover_id) references network.handover (region_id, id) on delete cascade,
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on network.handed_company (region_id, organisation_id);
select shell.hold_regions_apart('network.handed_company');
grant select, insert, delete on network.handed_company to ${app};
create table network.handed_request (
    region_id   uuid not null references organisations.region,
    handover_id uuid not null,
    request_id  uuid not null,
    primary key (region_id, handover_id, request_id),
    foreign key (region_id, handover_id) references network.handover (region_id, id) on delete cascade,
    foreign key (region_id, request_id) references network.request (region_id, id) on delete cascade
);
create index on network.handed_request (region_id, request_id);
select shell.hold_regions_apart('network.handed_request');
grant select, insert, delete on network.handed_request to ${app};
