-- Who answers for questions from a municipality, about a subject, from a company that takes part in a programme: whatever is
-- null holds for all. A row that was taken away is kept, so that it can be put back.
create table network.route (
    region_id         uuid not null references organisations.region,
    id                uuid not null,
    municipality_code text references organisations.municipality,
    subject           text check (subject ~ '^[a-z-]{2,30}$'),
    members           boolean not null default false,
    organisation_id   uuid not null,
    person_id         uuid references people.person,
    position          int not null,
    made_at           timestamptz not null,
    removed_at        timestamptz,
    primary key (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on network.route (region_id, position) where removed_at is null;
create index on network.route (region_id, organisation_id);
create index on network.route (region_id, removed_at);
create index on network.route (municipality_code);
create index on network.route (person_id);
select shell.hold_regions_apart('network.route');
grant select, insert, delete on network.route to ${app};
grant update (municipality_code, subject, members, organisation_id, person_id, position, removed_at) on network.route to ${app};

-- A promoter who is away until a day, and who takes over meanwhile.
create table network.absence (
    region_id   uuid not null references organisations.region,
    person_id   uuid not null references people.person,
    until_on    date not null,
    stand_in_id uuid not null references people.person,
    noted_at    timestamptz not null,
    primary key (region_id, person_id)
);
create index on network.absence (person_id);
create index on network.absence (stand_in_id);
create index on network.absence (region_id, until_on);
select shell.hold_regions_apart('network.absence');
grant select, insert, delete on network.absence to ${app};
grant update (until_on, stand_in_id, noted_at) on network.absence to ${app};

-- Within how many working days a region promises an answer.
create table network.promise (
    region_id uuid primary key references organisations.region,
    days      int not null check (days between 1 and 10)
);
select shell.hold_regions_apart('network.promise');
grant select, insert on network.promise to ${app};
grant update (days) on network.promise to ${app};
