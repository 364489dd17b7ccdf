-- A person's own link to their company's declaration, known by the hash of its token. A new one ends the one before.
create table aid.link (
    region_id  uuid not null,
    id         uuid not null,
    record_id  uuid not null,
    person_id  uuid not null references people.person,
    token_hash bytea not null,
    sent_at    timestamptz not null,
    sent_by    uuid not null references people.person,
    ends_at    timestamptz not null,
    ended_at   timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, record_id) references aid.record (region_id, id)
);
create index on aid.link (region_id, record_id, sent_at);
create index on aid.link (person_id);
create index on aid.link (sent_by);
select shell.hold_regions_apart('aid.link');
grant select, insert on aid.link to ${app};
grant update (ended_at) on aid.link to ${app};

-- What a company has signed of itself: never changed, and kept for ten years after aid was granted on it.
create table aid.declaration (
    region_id          uuid not null,
    id                 uuid not null,
    record_id          uuid not null,
    organisation_id    uuid not null,
    signed_by          uuid not null references people.person,
    capacity           text not null check (capacity <> ''),
    signed_at          timestamptz not null,
    primary_production boolean not null,
    industry_code      text check (industry_code ~ '^[0-9]{2,5}$'),
    keep_until         date,
    primary key (region_id, id),
    foreign key (region_id, record_id) references aid.record (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on aid.declaration (region_id, record_id, signed_at);
create index on aid.declaration (region_id, organisation_id);
create index on aid.declaration (signed_by);
select shell.hold_regions_apart('aid.declaration');
create policy person on aid.declaration for select to ${app}
    using (signed_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on aid.declaration to ${app};
grant update (keep_until) on aid.declaration to ${app};

-- The companies that a declaration speaks for: the undertaking as it was known when it was signed.
create table aid.covered (
    region_id       uuid not null,
    declaration_id  uuid not null,
    organisation_id uuid not null,
    primary key (region_id, declaration_id, organisation_id),
    foreign key (region_id, declaration_id) references aid.declaration (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on aid.covered (region_id, organisation_id);
select shell.hold_regions_apart('aid.covered');
grant select, insert on aid.covered to ${app};

-- Companies that a declaration says belong to the same undertaking. They do when the granter has checked it.
create table aid.stated_member (
    region_id       uuid not null,
    declaration_id  uuid not null,
    organisation_id uuid not null,
    bond            text not null check (bond in ('LINKED', 'MERGED')),
    primary key (region_id, declaration_id, organisation_id),
    foreign key (region_id, declaration_id) references aid.declaration (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on aid.stated_member (region_id, organisation_id);
select shell.hold_regions_apart('aid.stated_member');
grant select, insert on aid.stated_member to ${app};

-- Aid from others that a declaration tells of.
create table aid.earlier_aid (
    region_id      uuid not null,
    declaration_id uuid not null,
    position       int not null,
    giver          text not null check (giver <> ''),
    amount         numeric(14, 2) not null check (amount > 0),
    currency       text not null check (currency in ('SEK', 'EUR')),
    granted_on     date not null,
    primary key (region_id, declaration_id, position),
    foreign key (region_id, declaration_id) references aid.declaration (region_id, id)
);
select shell.hold_regions_apart('aid.earlier_aid');
grant select, insert on aid.earlier_aid to ${app};

-- The granter's own form, filled in and signed by the company: a PDF, encrypted.
create table aid.signed_form (
    region_id      uuid not null,
    declaration_id uuid not null,
    content        bytea not null,
    primary key (region_id, declaration_id),
    foreign key (region_id, declaration_id) references aid.declaration (region_id, id)
);
select shell.hold_regions_apart('aid.signed_form');
grant select, insert, delete on aid.signed_form to ${app};
