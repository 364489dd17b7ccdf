-- What the two sides of a match write to each other once they know each other.
create table flows.match_message (
    region_id uuid not null,
    id        uuid not null,
    match_id  uuid not null,
    side      text not null check (side in ('offer', 'need')),
    person_id uuid not null references people.person,
    words     text not null check (length(words) <= 2000),
    at        timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, match_id) references flows.match (region_id, id)
);
create index on flows.match_message (region_id, match_id, id);
create index on flows.match_message (person_id);
select shell.hold_regions_apart('flows.match_message');
create policy person on flows.match_message for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on flows.match_message to ${app};
grant update (words) on flows.match_message to ${app};

-- What one side proposes and the other confirms: a trial, or what they agree on. A new one of its kind takes the place of one
-- that nobody has confirmed. A price below nothing: who gives pays to be rid of it.
create table flows.match_proposal (
    region_id   uuid not null,
    id          uuid not null,
    match_id    uuid not null,
    kind        text not null check (kind in ('trial', 'agreement')),
    side        text not null check (side in ('offer', 'need')),
    person_id   uuid not null references people.person,
    words       text not null check (length(words) <= 1000),
    tonnes      numeric(14, 3) check (tonnes > 0),
    from_on     date,
    price_sek_t numeric(9, 2) check (price_sek_t between -100000 and 100000),
    at          timestamptz not null,
    state       text not null check (state in ('waiting', 'confirmed', 'declined', 'replaced')),
    ended_at    timestamptz,
    primary key (region_id, id),
    check ((state = 'waiting') = (ended_at is null)),
    foreign key (region_id, match_id) references flows.match (region_id, id)
);
create unique index on flows.match_proposal (region_id, match_id, kind) where state = 'waiting';
create index on flows.match_proposal (region_id, match_id, id);
create index on flows.match_proposal (person_id);
select shell.hold_regions_apart('flows.match_proposal');
create policy person on flows.match_proposal for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on flows.match_proposal to ${app};
grant update (words, state, ended_at) on flows.match_proposal to ${app};
