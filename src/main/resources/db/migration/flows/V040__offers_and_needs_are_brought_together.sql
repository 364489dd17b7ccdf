-- An offer and a need that a promoter, or one of the two sides, has taken further. Anonymous until known_at, when both sides have
-- said yes. The score, the weights it was counted with and how the two flows stood are kept from when it was made.
-- A failed one stays: the same pair is not tried again before one of the flows has changed.
create table flows.match (
    region_id     uuid not null,
    id            uuid not null,
    offer_id      uuid not null,
    need_id       uuid not null,
    offer_version int not null,
    need_version  int not null,
    score         numeric(4, 1) not null check (score between 0 and 100),
    weights       int not null,
    km            int not null check (km >= 0),
    state         text not null check (state in ('suggested', 'interest', 'mutual', 'dialogue', 'trial', 'agreed', 'delivering',
                                                 'ended', 'failed')),
    interest_of   text check (interest_of in ('offer', 'need')),
    reason        text check (reason in ('quality', 'quantity', 'price', 'permit', 'logistics', 'trust', 'timing', 'other',
                                         'declined', 'withdrawn')),
    known_at      timestamptz,
    made_at       timestamptz not null,
    moved_at      timestamptz not null,
    primary key (region_id, id),
    check ((state = 'interest') = (interest_of is not null)),
    check ((state = 'failed') = (reason is not null)),
    check (state in ('failed', 'ended') or (known_at is null) = (state in ('suggested', 'interest'))),
    foreign key (region_id, offer_id) references flows.flow (region_id, id),
    foreign key (region_id, need_id) references flows.flow (region_id, id)
);
create unique index on flows.match (region_id, offer_id, need_id) where state not in ('ended', 'failed');
create index on flows.match (region_id, offer_id, need_id);
create index on flows.match (region_id, need_id);
create index on flows.match (region_id, moved_at) where state not in ('ended', 'failed');
select shell.hold_regions_apart('flows.match');
grant select, insert on flows.match to ${app};
grant update (state, interest_of, reason, known_at, moved_at) on flows.match to ${app};

-- The two sides of a match: whose they are, and what was published of the flow when they were brought together. That stays
-- readable to both when the flow itself is taken back. organisation_id is null where the holder is outside all programmes.
create table flows.match_side (
    region_id       uuid not null,
    match_id        uuid not null,
    side            text not null check (side in ('offer', 'need')),
    flow_id         uuid not null,
    holder_id       uuid not null,
    organisation_id uuid,
    title           text not null,
    words           text not null,
    material        text not null,
    quality         text not null,
    retention       text not null,
    tonnes_year     numeric(14, 3),
    starts_on       date not null,
    ends_on         date,
    asked_at        timestamptz,
    primary key (region_id, match_id, side),
    foreign key (region_id, match_id) references flows.match (region_id, id),
    foreign key (region_id, holder_id) references flows.holder (region_id, id)
);
create index on flows.match_side (region_id, organisation_id);
create index on flows.match_side (region_id, holder_id);
create index on flows.match_side (region_id, flow_id);
select shell.hold_regions_apart('flows.match_side');
grant select, insert on flows.match_side to ${app};
grant update (asked_at) on flows.match_side to ${app};

-- Who did what with a match, in order; never changed, and without words of anybody's. A step of the house has no person.
create table flows.match_step (
    region_id uuid not null,
    id        uuid not null,
    match_id  uuid not null,
    what      text not null check (what ~ '^[a-z-]{2,30}$'),
    side      text check (side in ('offer', 'need')),
    person_id uuid references people.person,
    at        timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, match_id) references flows.match (region_id, id)
);
create index on flows.match_step (region_id, match_id, id);
create index on flows.match_step (person_id);
select shell.hold_regions_apart('flows.match_step');
create policy person on flows.match_step for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on flows.match_step to ${app};
