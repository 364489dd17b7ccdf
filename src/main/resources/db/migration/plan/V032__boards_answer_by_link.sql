-- A version put to one of those who decide, by a link of their own: known by the hash of its token, with a code for another device.
-- Link and code lie sealed, so that they can be handed to who has no address.
create table plan.ballot (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    version_id      uuid not null,
    person_id       uuid not null references people.person,
    does            text not null default '' check (length(does) <= 80),
    asked_by        uuid not null references people.person,
    asked_at        timestamptz not null,
    closes_on       date not null,
    token_hash      bytea not null,
    code_hash       bytea not null,
    link_sealed     bytea not null,
    tries           int not null default 0,
    state           text not null check (state in ('asked', 'approved', 'reserved', 'withdrawn')),
    said            text not null default '' check (length(said) <= 1000),
    said_at         timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    unique (region_id, version_id, person_id),
    check ((state = 'asked') = (said_at is null)),
    check (state <> 'reserved' or said <> ''),
    foreign key (region_id, organisation_id, version_id) references plan.version (region_id, organisation_id, id)
);
create index on plan.ballot (region_id, organisation_id, asked_at);
create index on plan.ballot (region_id, person_id);
create index on plan.ballot (person_id);
create index on plan.ballot (asked_by);
select shell.hold_regions_apart('plan.ballot');
create policy person on plan.ballot for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.ballot to ${app};
grant update (asked_by, asked_at, closes_on, token_hash, code_hash, link_sealed, tries, state, said, said_at) on plan.ballot to ${app};

-- What one of those who decide wants to know first. The answer is seen by all of them.
create table plan.board_question (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    version_id      uuid not null,
    person_id       uuid not null references people.person,
    text            text not null check (length(text) <= 1000),
    asked_at        timestamptz not null,
    answer          text not null default '' check (length(answer) <= 2000),
    answered_by     uuid references people.person,
    answered_at     timestamptz,
    primary key (region_id, id),
    foreign key (region_id, organisation_id, version_id) references plan.version (region_id, organisation_id, id)
);
create index on plan.board_question (region_id, version_id, asked_at);
create index on plan.board_question (person_id);
create index on plan.board_question (answered_by);
select shell.hold_regions_apart('plan.board_question');
create policy person on plan.board_question for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid
           or answered_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.board_question to ${app};
grant update (text, answer, answered_by, answered_at) on plan.board_question to ${app};
