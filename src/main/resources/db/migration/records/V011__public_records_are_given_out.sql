-- Public records that somebody has asked for: chosen, looked at one by one, and then given out as a package. Who asked is not
-- kept, and need not be told.
create table records.disclosure (
    region_id   uuid not null references organisations.region,
    id          uuid not null,
    title       text not null check (title <> '' and length(title) <= 200),
    begun_at    timestamptz not null,
    begun_by    uuid not null references people.person,
    finished_at timestamptz,
    finished_by uuid references people.person,
    primary key (region_id, id),
    check ((finished_at is null) = (finished_by is null))
);
create index on records.disclosure (region_id, begun_at);
create index on records.disclosure (begun_by);
create index on records.disclosure (finished_by);
select shell.hold_regions_apart('records.disclosure');
grant select, insert on records.disclosure to ${app};
grant update (finished_at, finished_by) on records.disclosure to ${app};

-- One record of it, and what somebody decided when they looked: the hash is of all that they saw, so that what has changed
-- since is looked at again.
create table records.disclosure_row (
    region_id     uuid not null,
    disclosure_id uuid not null,
    position      int not null check (position > 0),
    kind          text not null,
    record_id     uuid not null,
    verdict       text check (verdict in ('OPEN', 'MASKED', 'REFUSED')),
    ground        text not null default '',
    ground_words  text not null default '' check (length(ground_words) <= 300),
    masked        int[] not null default '{}',
    hash          text not null default '',
    looked_at     timestamptz,
    looked_by     uuid references people.person,
    primary key (region_id, disclosure_id, position),
    unique (region_id, disclosure_id, kind, record_id),
    foreign key (region_id, disclosure_id) references records.disclosure (region_id, id),
    check (num_nulls(verdict, looked_at, looked_by) in (0, 3)),
    check (verdict is null or verdict = 'OPEN' or ground <> '')
);
create index on records.disclosure_row (looked_by);
select shell.hold_regions_apart('records.disclosure_row');
grant select, insert on records.disclosure_row to ${app};
grant update (verdict, ground, ground_words, masked, hash, looked_at, looked_by) on records.disclosure_row to ${app};
