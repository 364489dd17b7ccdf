-- A question that somebody asks, without an account or for their company, and how it stands with it. HELD: it may be rubbish,
-- and somebody at the region looks at it. Nothing closes one but a person. next_at is when silence is to be heard next.
create table network.request (
    region_id             uuid not null references organisations.region,
    id                    uuid not null,
    asked_at              timestamptz not null,
    subject               text not null check (subject ~ '^[a-z-]{2,30}$'),
    municipality_code     text references organisations.municipality,
    text                  text not null check (length(text) <= 2000),
    asker_name            text not null check (length(asker_name) <= 100),
    asker_address         text not null check (length(asker_address) <= 254),
    asker_phone           text not null check (length(asker_phone) <= 40),
    company               text not null check (length(company) <= 200),
    organisation_id       uuid,
    person_id             uuid references people.person,
    member                boolean not null,
    language              text not null check (language in ('sv', 'en')),
    token_hash            bytea not null,
    token_sealed          bytea not null,
    state                 text not null check (state in ('HELD', 'OPEN', 'ANSWERED', 'CLOSED', 'NO_QUESTION')),
    responsible_id        uuid,
    responsible_person_id uuid references people.person,
    promised_at           timestamptz not null,
    answered_at           timestamptz,
    closed_at             timestamptz,
    helped                text check (helped in ('yes', 'partly', 'no')),
    step                  int not null default 0,
    next_at               timestamptz,
    ask_again_on          date,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, responsible_id) references organisations.organisation (region_id, id)
);
create index on network.request (region_id, state, promised_at);
create index on network.request (region_id, asked_at);
create index on network.request (region_id, next_at) where next_at is not null;
create index on network.request (region_id, ask_again_on) where ask_again_on is not null;
create index on network.request (region_id, responsible_id, state);
create index on network.request (region_id, organisation_id);
create index on network.request (region_id, asker_address);
create index on network.request (region_id, closed_at);
create index on network.request (municipality_code);
create index on network.request (person_id);
create index on network.request (responsible_person_id);
select shell.hold_regions_apart('network.request');
grant select, insert, delete on network.request to ${app};
grant update (text, asker_name, asker_address, asker_phone, state, responsible_id, responsible_person_id, promised_at,
              answered_at, closed_at, helped, step, next_at, ask_again_on) on network.request to ${app};

-- What has been said and done with a question, the oldest first. Notes are for those who answer; the rest the asker sees too.
create table network.request_line (
    region_id       uuid not null references organisations.region,
    id              uuid not null,
    request_id      uuid not null,
    at              timestamptz not null,
    kind            text not null check (kind in ('MORE', 'ANSWER', 'NOTE', 'TAKEN', 'HANDED', 'REMINDED', 'PASSED_ON',
                                                  'REGION_TOLD', 'CLOSED', 'OPENED', 'HELPED')),
    person_id       uuid references people.person,
    organisation_id uuid,
    to_person_id    uuid references people.person,
    text            text not null check (length(text) <= 5000),
    primary key (region_id, id),
    foreign key (region_id, request_id) references network.request (region_id, id) on delete cascade,
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on network.request_line (region_id, request_id, id);
create index on network.request_line (region_id, organisation_id);
create index on network.request_line (person_id);
create index on network.request_line (to_person_id);
select shell.hold_regions_apart('network.request_line');
grant select, insert, delete on network.request_line to ${app};
grant update (text) on network.request_line to ${app};

-- The promoters who have a question, or have had it: a question that is handed over is still seen by who handed it over.
create table network.request_promoter (
    region_id       uuid not null references organisations.region,
    request_id      uuid not null,
    organisation_id uuid not null,
    primary key (region_id, request_id, organisation_id),
    foreign key (region_id, request_id) references network.request (region_id, id) on delete cascade,
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on network.request_promoter (region_id, organisation_id);
select shell.hold_regions_apart('network.request_promoter');
grant select, insert, delete on network.request_promoter to ${app};

-- How many questions came from a network, and letters went to somebody's mail, in a span: by keyed hash.
create table network.request_rate (
    region_id uuid not null references organisations.region,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on network.request_rate (region_id, since);
select shell.hold_regions_apart('network.request_rate');
grant select, insert, delete on network.request_rate to ${app};
grant update (counted) on network.request_rate to ${app};
