create schema surveys;
grant usage on schema surveys to ${app};

-- What one person says for their company at one time: levels by statement, and, after the course, how it was at its start.
-- A person has one sheet for each time; it can be changed until that time is over, and counts from when it is sent.
create table surveys.sheet (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    wave            text not null check (wave in ('T0', 'T1', 'T2', 'T3')),
    person_id       uuid not null references people.person,
    version         int not null check (version > 0),
    levels          jsonb not null,
    looking_back    jsonb not null,
    entered_by      uuid references people.person,
    called_on       date,
    begun_at        timestamptz not null,
    sent_at         timestamptz,
    primary key (region_id, id),
    unique (region_id, programme_id, organisation_id, wave, person_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    check ((entered_by is null) = (called_on is null))
);
create index on surveys.sheet (region_id, organisation_id);
create index on surveys.sheet (person_id);
create index on surveys.sheet (entered_by);
select shell.hold_regions_apart('surveys.sheet');
create policy person on surveys.sheet for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on surveys.sheet to ${app};
grant update (levels, looking_back, entered_by, called_on, sent_at) on surveys.sheet to ${app};

-- Each time a sheet was saved or sent: by whom, when, and what was said that time. Append-only.
create table surveys.saving (
    region_id    uuid not null,
    id           uuid not null,
    sheet_id     uuid not null,
    at           timestamptz not null,
    by_person    uuid not null references people.person,
    levels       jsonb not null,
    looking_back jsonb not null,
    sent         boolean not null,
    primary key (region_id, id),
    foreign key (region_id, sheet_id) references surveys.sheet (region_id, id)
);
create index on surveys.saving (region_id, sheet_id, at);
create index on surveys.saving (by_person);
select shell.hold_regions_apart('surveys.saving');
grant select, insert on surveys.saving to ${app};

-- What a company says as one, by its lead, after the course: whether it has a strategy, and whether it would recommend the
-- course. A changed answer is a new row; the newest holds.
create table surveys.company_answer (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    wave            text not null check (wave in ('T0', 'T1', 'T2', 'T3')),
    person_id       uuid not null references people.person,
    strategy        text check (strategy in ('HAS_ADOPTED', 'HAS_DRAFT', 'PLANS_THIS_CALENDAR_YEAR', 'PLANS_LATER', 'NO',
                                             'DONT_KNOW')),
    year_asked      int not null check (year_asked > 0),
    recommendation  int check (recommendation between 0 and 10),
    free_text       text not null,
    entered_by      uuid references people.person,
    called_on       date,
    said_at         timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    check ((entered_by is null) = (called_on is null))
);
create index on surveys.company_answer (region_id, programme_id, organisation_id, wave, said_at);
create index on surveys.company_answer (region_id, organisation_id);
create index on surveys.company_answer (person_id);
create index on surveys.company_answer (entered_by);
select shell.hold_regions_apart('surveys.company_answer');
create policy person on surveys.company_answer for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on surveys.company_answer to ${app};
grant update (free_text) on surveys.company_answer to ${app};

-- A person's own link to their sheet, known by the hash of its token. It opens until the time is over or it is taken back.
create table surveys.link (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    wave            text not null check (wave in ('T0', 'T1', 'T2', 'T3')),
    person_id       uuid not null references people.person,
    token_hash      bytea not null,
    asked_by        uuid not null references people.person,
    asked_at        timestamptz not null,
    ended_at        timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on surveys.link (region_id, programme_id, organisation_id, wave);
create index on surveys.link (region_id, organisation_id, person_id);
create index on surveys.link (person_id);
create index on surveys.link (asked_by);
select shell.hold_regions_apart('surveys.link');
create policy person on surveys.link for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on surveys.link to ${app};
grant update (ended_at) on surveys.link to ${app};
