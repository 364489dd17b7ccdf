create schema programmes;
grant usage on schema programmes to ${app};

create table programmes.programme (
    region_id  uuid not null references organisations.region,
    id         uuid not null,
    slug       text not null check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    name       text not null check (name <> ''),
    funder     text not null,
    purpose    text not null,
    remark     text not null,
    starts_on  date not null,
    ends_on    date not null,
    weeks      int not null check (weeks between 1 and 60),
    example    boolean not null,
    created_at timestamptz not null,
    primary key (region_id, id),
    unique (region_id, slug),
    check (starts_on <= ends_on)
);
select shell.hold_regions_apart('programmes.programme');
grant select, insert, update on programmes.programme to ${app};

-- The directory of programme addresses, readable without a region: which regions have a programme of this name.
create table programmes.programme_address (
    slug         text not null,
    region_id    uuid not null references organisations.region,
    programme_id uuid not null,
    primary key (slug, region_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
grant select, insert on programmes.programme_address to ${app};

-- What a programme aims at. A changed target is a new row; the old one stays with its day and reason.
create table programmes.target (
    region_id    uuid not null,
    id           uuid not null,
    programme_id uuid not null,
    indicator    text not null,
    value        numeric not null check (value >= 0),
    reason       text not null,
    set_at       timestamptz not null,
    set_by       uuid not null references people.person,
    replaces     uuid,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, replaces) references programmes.target (region_id, id)
);
create index on programmes.target (region_id, programme_id, indicator);
create unique index on programmes.target (region_id, replaces);
select shell.hold_regions_apart('programmes.target');
grant select, insert on programmes.target to ${app};

create table programmes.cohort (
    region_id    uuid not null,
    id           uuid not null,
    programme_id uuid not null,
    name         text not null check (name <> ''),
    primary key (region_id, id),
    unique (region_id, programme_id, name),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
select shell.hold_regions_apart('programmes.cohort');
grant select, insert on programmes.cohort to ${app};

-- One organisation's part in a programme. A promoter may take part too: same table, other role, counted apart.
create table programmes.participation (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    role            text not null check (role in ('company', 'promoter')),
    status          text not null,
    cohort_id       uuid,
    promoter_id     uuid,
    weeks_attended  int[] not null,
    size            text not null check (size in ('micro', 'small', 'medium', 'large', 'unknown')),
    primary key (region_id, id),
    unique (region_id, programme_id, organisation_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on programmes.participation (region_id, organisation_id);
create index on programmes.participation (region_id, promoter_id);
select shell.hold_regions_apart('programmes.participation');
grant select, insert, update, delete on programmes.participation to ${app};

-- The promoters of a programme.
create table programmes.promoter (
    region_id       uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    primary key (region_id, programme_id, organisation_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on programmes.promoter (region_id, organisation_id);
select shell.hold_regions_apart('programmes.promoter');
grant select, insert, delete on programmes.promoter to ${app};
