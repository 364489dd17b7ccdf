-- What a promoter has written down after a talk with a company: a note, which stays in the promoter's organisation unless it is
-- shared, and a next step, which the company says yes or no to. asked_person_id: to whom the letter with the link went.
create table network.advice (
    region_id          uuid not null references organisations.region,
    id                 uuid not null,
    organisation_id    uuid not null,
    promoter_id        uuid not null,
    person_id          uuid not null references people.person,
    at                 timestamptz not null,
    note               text not null check (length(note) <= 4000),
    shared             boolean not null,
    step               text not null check (length(step) <= 500),
    whose              text not null check (whose in ('COMPANY', 'PROMOTER')),
    due_on             date,
    token_hash         bytea not null,
    asked_person_id    uuid references people.person,
    said               text check (said in ('YES', 'NO')),
    answer             text not null check (length(answer) <= 1000),
    answered_at        timestamptz,
    answered_person_id uuid references people.person,
    done_at            timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    check ((said is null) = (answered_at is null)),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on network.advice (region_id, organisation_id, at);
create index on network.advice (region_id, promoter_id, at);
create index on network.advice (region_id, said, answered_at) where done_at is null;
create index on network.advice (region_id, at);
create index on network.advice (person_id);
create index on network.advice (asked_person_id);
create index on network.advice (answered_person_id);
select shell.hold_regions_apart('network.advice');
grant select, insert, delete on network.advice to ${app};
grant update (note, asked_person_id, said, answer, answered_at, answered_person_id, done_at) on network.advice to ${app};
