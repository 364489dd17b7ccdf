create schema prospects;
grant usage on schema prospects to ${app};

-- A company that a promoter asks, or is going to ask, to take part in a cohort. Its number is kept as applications keep
-- theirs: keyed hash, cipher text, and as it may be shown. What came before the last change of step is kept to go back to.
-- That it has applied is nowhere here: applications say so.
create table prospects.prospect (
    region_id         uuid not null,
    id                uuid not null,
    cohort_id         uuid not null,
    promoter_id       uuid not null,
    company           text not null check (company <> ''),
    number_hash       bytea,
    number_sealed     bytea,
    number_shown      text not null,
    contact           text not null,
    address           text not null check (address = lower(address)),
    phone_sealed      bytea,
    municipality_code text,
    note              text not null,
    step              text not null check (step in ('LISTED', 'ASKED', 'THINKING', 'NO')),
    reason            text check (reason in ('TIME', 'NOT_FOR_US', 'DOING_IT', 'LATER', 'OTHER', 'OWN_WORD')),
    step_before       text check (step_before in ('LISTED', 'ASKED', 'THINKING', 'NO')),
    reason_before     text,
    link_hash         bytea not null,
    link_sealed       bytea not null,
    added_at          timestamptz not null,
    added_by          uuid not null references people.person,
    sent_at           timestamptz,
    primary key (region_id, id),
    unique (region_id, link_hash),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id),
    check (num_nulls(number_hash, number_sealed) in (0, 2)),
    check (reason is null or step = 'NO')
);
create unique index on prospects.prospect (region_id, cohort_id, promoter_id, number_hash);
create index on prospects.prospect (region_id, cohort_id, number_hash);
create index on prospects.prospect (region_id, cohort_id, address);
create index on prospects.prospect (region_id, promoter_id);
create index on prospects.prospect (region_id, address);
create index on prospects.prospect (added_by);
select shell.hold_regions_apart('prospects.prospect');
grant select, insert, delete on prospects.prospect to ${app};
grant update (company, number_hash, number_sealed, number_shown, contact, address, phone_sealed, municipality_code, note, step,
    reason, step_before, reason_before, sent_at) on prospects.prospect to ${app};
