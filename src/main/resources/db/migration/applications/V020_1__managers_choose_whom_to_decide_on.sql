-- Whom a manager has chosen to decide on, and what: so that what will come of it lies at an address, to be read, printed and
-- come back to. Ids and a word only; nothing is decided by it.
create table applications.choice (
    region_id       uuid not null,
    id              uuid not null,
    cohort_id       uuid not null,
    verb            text not null,
    application_ids uuid[] not null check (cardinality(application_ids) > 0),
    chosen_by       uuid not null references people.person,
    chosen_at       timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on applications.choice (region_id, chosen_at);
select shell.hold_regions_apart('applications.choice');
grant select, insert, delete on applications.choice to ${app};
