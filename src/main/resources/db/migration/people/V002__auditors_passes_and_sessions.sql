-- A pass lets an auditor read one programme until a day. The link is kept encrypted for the manager to show again.
create table people.auditor_pass (
    region_id    uuid not null references organisations.region,
    id           uuid not null,
    programme_id uuid not null,
    name         text not null check (name <> ''),
    address      text not null check (address = lower(address)),
    language     text not null check (language in ('sv', 'en')),
    ends_on      date not null,
    link_hash    bytea not null,
    link_sealed  bytea not null,
    created_at   timestamptz not null,
    created_by   uuid not null references people.person,
    withdrawn_at timestamptz,
    primary key (region_id, id),
    unique (region_id, link_hash)
);
create index on people.auditor_pass (created_by);
select shell.hold_regions_apart('people.auditor_pass');
grant select, insert on people.auditor_pass to ${app};
grant update (withdrawn_at) on people.auditor_pass to ${app};

-- A browser that has signed in, known by the hash of its token: a person's, or an auditor's on a pass (which
-- has a language of its own). binding is what
-- the session's form keys are bound to; by it a form that comes too late is known to be its person's.
create table people.session (
    id           uuid primary key,
    token_hash   bytea not null unique,
    binding      text not null,
    person_id    uuid references people.person,
    pass_region  uuid,
    pass_id      uuid,
    device       text not null,
    language     text check (language in ('sv', 'en')),
    started_at   timestamptz not null,
    last_used_at timestamptz not null,
    ends_at      timestamptz not null,
    ended_at     timestamptz,
    foreign key (pass_region, pass_id) references people.auditor_pass,
    check ((person_id is null) <> (pass_id is null)),
    check ((pass_region is null) = (pass_id is null))
);
create index on people.session (person_id);
create index on people.session (pass_region, pass_id);
create index on people.session (binding);
create index on people.session (ends_at);
grant select, insert, delete on people.session to ${app};
grant update (last_used_at, ended_at, language) on people.session to ${app};

-- What an auditor on a pass has opened. Append-only.
create table people.auditor_visit (
    region_id  uuid not null,
    id         uuid not null,
    pass_id    uuid not null,
    session_id uuid not null,
    kind       text not null check (kind in ('BEGUN', 'PAGE')),
    path       text not null,
    at         timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, pass_id) references people.auditor_pass
);
create index on people.auditor_visit (region_id, pass_id, at);
select shell.hold_regions_apart('people.auditor_visit');
grant select, insert on people.auditor_visit to ${app};

-- Who did what to which company's or region's data. Append-only; ids and codes, never names or free text.
create table people.audit_entry (
    region_id    uuid not null references organisations.region,
    id           uuid not null,
    at           timestamptz not null,
    person_id    uuid not null references people.person,
    verb         text not null check (verb ~ '^[a-z]+(\.[a-z-]+)+$'),
    organisation_id uuid,
    subject_ids  uuid[] not null,
    primary key (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation
);
create index on people.audit_entry (region_id, at);
create index on people.audit_entry (region_id, organisation_id, at);
create index on people.audit_entry (person_id);
select shell.hold_regions_apart('people.audit_entry');
grant select, insert on people.audit_entry to ${app};
