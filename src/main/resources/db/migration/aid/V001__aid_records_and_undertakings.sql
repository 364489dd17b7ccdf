create schema aid;
grant usage on schema aid to ${app};

-- A single undertaking: companies that the Regulation counts as one. Whoever decides on aid to any of them writes
-- decided_at first, and so holds the row until the decision stands.
create table aid.undertaking (
    region_id  uuid not null references organisations.region,
    id         uuid not null,
    decided_at timestamptz not null,
    primary key (region_id, id)
);
select shell.hold_regions_apart('aid.undertaking');
grant select, insert on aid.undertaking to ${app};
grant update (decided_at) on aid.undertaking to ${app};

-- Which undertaking a company belongs to: by itself, controlled by or controlling another, or taken over by it. A company
-- that was taken over brings its aid along.
create table aid.member (
    region_id       uuid not null,
    organisation_id uuid not null,
    undertaking_id  uuid not null,
    bond            text not null check (bond in ('SELF', 'LINKED', 'MERGED')),
    declared_on     date not null,
    primary key (region_id, organisation_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, undertaking_id) references aid.undertaking (region_id, id)
);
create index on aid.member (region_id, undertaking_id);
select shell.hold_regions_apart('aid.member');
grant select, insert on aid.member to ${app};
grant update (undertaking_id, bond, declared_on) on aid.member to ${app};

-- What a euro costs, on which day and by whom: entered by a manager, never changed.
create table aid.euro_rate (
    region_id    uuid not null references organisations.region,
    id           uuid not null,
    sek_per_euro numeric(9, 5) not null check (sek_per_euro between 1 and 100),
    quoted_on    date not null,
    source       text not null check (source <> ''),
    entered_at   timestamptz not null,
    entered_by   uuid not null references people.person,
    primary key (region_id, id)
);
create index on aid.euro_rate (region_id, quoted_on);
create index on aid.euro_rate (entered_by);
select shell.hold_regions_apart('aid.euro_rate');
grant select, insert on aid.euro_rate to ${app};

-- The aid that one company gets by one programme, from the question to the register. Checked and granted values are
-- frozen with the rate they were reckoned by.
create table aid.record (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    state           text not null check (state in
        ('REQUESTED', 'DECLARED', 'CHECKED_OK', 'OVER_CEILING', 'SENT', 'GRANTED', 'REGISTERED', 'REFUSED')),
    own_value_sek   numeric(12, 2) check (own_value_sek > 0),
    contact_id      uuid references people.person,
    requested_on    date not null,
    checked_on      date,
    value_sek       numeric(12, 2),
    value_eur       numeric(12, 2),
    used_eur        numeric(14, 2),
    ceiling_eur     numeric(14, 2),
    ceiling         text check (ceiling in ('GENERAL', 'SERVICES')),
    sek_per_euro    numeric(9, 5),
    quoted_on       date,
    rate_source     text,
    sent_on         date,
    case_number     text,
    granted_on      date,
    granted_by      uuid references people.person,
    registered_on   date,
    refused_on      date,
    refused_for     text check (refused_for in ('PRIMARY_PRODUCTION', 'OVER_CEILING', 'FUNDER', 'OTHER')),
    refused_words   text,
    primary key (region_id, id),
    unique (region_id, programme_id, organisation_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    check ((state in ('GRANTED', 'REGISTERED')) = (granted_on is not null)),
    check ((state = 'REGISTERED') = (registered_on is not null)),
    check ((state = 'REFUSED') = (refused_on is not null)),
    check ((refused_on is null) = (refused_for is null)),
    check (granted_on is null or num_nulls(value_sek, value_eur, sek_per_euro, quoted_on, rate_source, ceiling) = 0)
);
create index on aid.record (region_id, organisation_id);
create index on aid.record (contact_id);
create index on aid.record (granted_by);
select shell.hold_regions_apart('aid.record');
grant select, insert, update on aid.record to ${app};
