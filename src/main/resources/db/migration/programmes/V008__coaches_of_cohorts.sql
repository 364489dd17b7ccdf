-- Who coaches a cohort, until which day, and who does so in their place while they are away. Readable when the region or one
-- of the two persons is bound.
create table programmes.coach (
    region_id     uuid not null,
    id            uuid not null,
    cohort_id     uuid not null,
    person_id     uuid not null references people.person,
    ends_on       date not null,
    substitute_id uuid references people.person,
    away_from     date,
    away_to       date,
    created_at    timestamptz not null,
    primary key (region_id, id),
    unique (region_id, cohort_id, person_id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    check (num_nulls(substitute_id, away_from, away_to) in (0, 3)),
    check (away_from <= away_to)
);
create index on programmes.coach (person_id);
create index on programmes.coach (substitute_id);
select shell.hold_regions_apart('programmes.coach');
create policy person on programmes.coach for select to ${app}
    using (nullif(current_setting('framsteg.person', true), '')::uuid in (person_id, substitute_id));
grant select, insert on programmes.coach to ${app};
grant update (ends_on, substitute_id, away_from, away_to) on programmes.coach to ${app};
