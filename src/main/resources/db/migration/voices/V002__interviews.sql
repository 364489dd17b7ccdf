-- The questions that a region asks in its interviews, version by version; a version never changes.
create table voices.guide (
    region_id  uuid not null references organisations.region,
    version    int not null check (version > 0),
    questions  jsonb not null,
    written_at timestamptz not null,
    primary key (region_id, version)
);
select shell.hold_regions_apart('voices.guide');
grant select, insert on voices.guide to ${app};

-- Somebody of a company is asked to tell, by a link of their own. Its id is the voice's, once it is published.
create table voices.interview (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    asked_by        uuid not null references people.person,
    asked_at        timestamptz not null,
    noted           boolean not null,
    role            text not null check (role in ('owner', 'manager', 'employee', 'board', 'promoter')),
    language        text not null check (language in ('sv', 'en')),
    state           text not null check (state in ('noted', 'asked', 'approved', 'published', 'declined', 'withdrawn', 'ended')),
    seq             int not null default 0,
    until_on        date not null,
    mailed_at       timestamptz,
    said_at         timestamptz,
    published_at    timestamptz,
    reminded_at     timestamptz,
    token_hash      bytea not null,
    code_hash       bytea not null,
    link_sealed     bytea not null,
    tries           int not null default 0,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on voices.interview (region_id, asked_at);
create index on voices.interview (region_id, programme_id);
create index on voices.interview (region_id, organisation_id);
create index on voices.interview (region_id, person_id);
create index on voices.interview (region_id, state, until_on);
create index on voices.interview (person_id);
create index on voices.interview (asked_by);
select shell.hold_regions_apart('voices.interview');
create policy person on voices.interview for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid
           or asked_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on voices.interview to ${app};
grant update (role, state, seq, until_on, mailed_at, said_at, published_at, reminded_at, tries) on voices.interview to ${app};

-- A question as it was asked, and what is answered; shown says whether the person wants it published.
create table voices.interview_answer (
    region_id    uuid not null,
    interview_id uuid not null,
    position     int not null check (position > 0),
    question     text not null check (question <> ''),
    answer       text not null default '' check (length(answer) <= 4000),
    shown        boolean not null default false,
    primary key (region_id, interview_id, position),
    foreign key (region_id, interview_id) references voices.interview (region_id, id) on delete cascade
);
select shell.hold_regions_apart('voices.interview_answer');
grant select, insert, delete on voices.interview_answer to ${app};
grant update (answer, shown) on voices.interview_answer to ${app};

-- What was agreed to and taken back, never changed: the words of the consent as they were shown, and a fingerprint of all
-- that it was for. Nothing here says who spoke or what.
create table voices.consent (
    region_id    uuid not null,
    id           uuid not null,
    interview_id uuid not null,
    happened_at  timestamptz not null,
    act          text not null check (act in ('given', 'renewed', 'withdrawn', 'ended')),
    by_person    boolean not null,
    named        boolean not null,
    scopes       text[] not null,
    until_on     date,
    language     text not null check (language in ('sv', 'en')),
    wording      text not null,
    hash         text not null check (hash = '' or length(hash) = 64),
    primary key (region_id, id)
);
create index on voices.consent (region_id, interview_id, happened_at);
select shell.hold_regions_apart('voices.consent');
grant select, insert on voices.consent to ${app};

-- How often a network has tried a code in an hour, by keyed hash.
create table voices.code_rate (
    region_id uuid not null references organisations.region,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on voices.code_rate (region_id, since);
select shell.hold_regions_apart('voices.code_rate');
grant select, insert, delete on voices.code_rate to ${app};
grant update (counted) on voices.code_rate to ${app};
