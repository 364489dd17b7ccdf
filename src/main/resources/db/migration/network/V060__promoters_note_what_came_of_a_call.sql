-- Somebody has called a company, or tried to, and what came of it. The line is the promoter's own. marks: the reasons to call
-- that there were, by their keys, so that only a new one brings the company back. One that was a mistake is taken back.
create table network.talk (
    region_id       uuid not null references organisations.region,
    id              uuid not null,
    organisation_id uuid not null,
    promoter_id     uuid not null,
    person_id       uuid not null references people.person,
    at              timestamptz not null,
    outcome         text not null check (outcome in ('TALKED', 'NO_ANSWER', 'AGAIN')),
    again_on        date,
    line            text not null check (length(line) <= 500),
    marks           text not null,
    undone_at       timestamptz,
    primary key (region_id, id),
    check ((outcome = 'AGAIN') = (again_on is not null)),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on network.talk (region_id, organisation_id, at);
create index on network.talk (region_id, promoter_id, at);
create index on network.talk (region_id, again_on) where again_on is not null;
create index on network.talk (region_id, undone_at) where undone_at is not null;
create index on network.talk (region_id, at);
create index on network.talk (person_id);
select shell.hold_regions_apart('network.talk');
grant select, insert, delete on network.talk to ${app};
grant update (line, undone_at) on network.talk to ${app};
