create schema applications;
grant usage on schema applications to ${app};

-- What somebody has typed and not sent yet, encrypted, known by the hash of the token in its address.
create table applications.draft (
    region_id  uuid not null,
    token_hash bytea not null,
    cohort_id  uuid not null,
    content    bytea not null,
    saved_at   timestamptz not null,
    primary key (region_id, token_hash),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on applications.draft (region_id, cohort_id);
create index on applications.draft (region_id, saved_at);
select shell.hold_regions_apart('applications.draft');
grant select, insert, delete on applications.draft to ${app};
grant update (content, saved_at) on applications.draft to ${app};

-- An organisation's application to a cohort. Its number is kept as a keyed hash for look-up, as cipher text, and as it
-- may be shown. Its link is kept encrypted, since letters of later days carry it too. One organisation applies once to a
-- cohort, unless it has withdrawn.
create table applications.application (
    region_id         uuid not null,
    id                uuid not null,
    programme_id      uuid not null,
    cohort_id         uuid not null,
    role              text not null check (role in ('company', 'promoter')),
    state             text not null check (state in
        ('SUBMITTED', 'NEEDS_INFO', 'ACCEPTED', 'WAITLISTED', 'REJECTED', 'WITHDRAWN')),
    language          text not null check (language in ('sv', 'en')),
    link_hash         bytea not null,
    link_sealed       bytea not null,
    number_hash       bytea not null,
    number_sealed     bytea not null,
    number_shown      text not null,
    company           text not null check (company <> ''),
    municipality_code text,
    elsewhere         boolean not null,
    sector            text,
    year              int,
    employees         int check (employees >= 0),
    turnover_sek      numeric(14, 2) check (turnover_sek >= 0),
    balance_sek       numeric(14, 2) check (balance_sek >= 0),
    sek_per_euro      numeric(9, 5),
    size_eu           text not null check (size_eu in ('micro', 'small', 'medium', 'large', 'unknown')),
    size_accounts     text not null check (size_accounts in ('micro', 'small', 'medium', 'large', 'unknown')),
    has_group         boolean not null,
    why               text not null,
    submitted_at      timestamptz not null,
    decided_at        timestamptz,
    decided_by        uuid references people.person,
    decided_words     text not null default '',
    organisation_id   uuid,
    primary key (region_id, id),
    unique (region_id, link_hash),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    check (num_nulls(year, employees, turnover_sek, balance_sek, sek_per_euro) in (0, 5)),
    check (state <> 'ACCEPTED' or organisation_id is not null)
);
create unique index on applications.application (region_id, cohort_id, number_hash) where state <> 'WITHDRAWN';
create index on applications.application (region_id, cohort_id, submitted_at, id);
create index on applications.application (region_id, programme_id);
create index on applications.application (region_id, organisation_id);
create index on applications.application (decided_by);
select shell.hold_regions_apart('applications.application');
grant select, insert on applications.application to ${app};
grant update (state, size_eu, decided_at, decided_by, decided_words, organisation_id) on applications.application to ${app};

-- Who takes part for it: the first is written to. A person of ours only once the application is accepted.
create table applications.applicant (
    region_id      uuid not null,
    application_id uuid not null,
    place          int not null check (place in (1, 2)),
    name           text not null,
    address        text not null check (address = lower(address)),
    phone_sealed   bytea,
    person_id      uuid references people.person,
    primary key (region_id, application_id, place),
    foreign key (region_id, application_id) references applications.application (region_id, id)
);
create index on applications.applicant (region_id, address);
create index on applications.applicant (person_id);
select shell.hold_regions_apart('applications.applicant');
grant select, insert on applications.applicant to ${app};
grant update (name, address, phone_sealed, person_id) on applications.applicant to ${app};

-- Companies that count with it for its size: partners by their share, linked ones wholly (2003/361/EC, annex, article 3).
create table applications.related (
    region_id      uuid not null,
    application_id uuid not null,
    place          int not null,
    name           text not null check (name <> ''),
    share_percent  int not null check (share_percent between 0 and 100),
    employees      int not null check (employees >= 0),
    turnover_sek   numeric(14, 2) not null check (turnover_sek >= 0),
    balance_sek    numeric(14, 2) not null check (balance_sek >= 0),
    primary key (region_id, application_id, place),
    foreign key (region_id, application_id) references applications.application (region_id, id)
);
select shell.hold_regions_apart('applications.related');
grant select, insert, delete on applications.related to ${app};

-- What a manager has asked, and what came back.
create table applications.question (
    region_id      uuid not null,
    id             uuid not null,
    application_id uuid not null,
    asked_at       timestamptz not null,
    asked_by       uuid not null references people.person,
    text           text not null check (text <> ''),
    answered_at    timestamptz,
    answer         text,
    primary key (region_id, id),
    foreign key (region_id, application_id) references applications.application (region_id, id),
    check ((answered_at is null) = (answer is null))
);
create index on applications.question (region_id, application_id, asked_at);
create index on applications.question (asked_by);
select shell.hold_regions_apart('applications.question');
grant select, insert on applications.question to ${app};
grant update (answered_at, answer) on applications.question to ${app};

-- How often somebody has saved, sent or been written to in a span, by keyed hash of the client or of the address.
create table applications.rate (
    region_id uuid not null references organisations.region,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on applications.rate (region_id, since);
select shell.hold_regions_apart('applications.rate');
grant select, insert, delete on applications.rate to ${app};
grant update (counted) on applications.rate to ${app};
