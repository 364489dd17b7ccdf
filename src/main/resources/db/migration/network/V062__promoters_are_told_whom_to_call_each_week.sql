-- Who has been told whom to call in a week, by its Monday: once, whichever node gets to it.
create table network.week_letter (
    region_id uuid not null references organisations.region,
    person_id uuid not null references people.person,
    week      date not null,
    looked_at timestamptz not null,
    primary key (region_id, person_id, week)
);
create index on network.week_letter (person_id);
create index on network.week_letter (region_id, week);
select shell.hold_regions_apart('network.week_letter');
grant select, insert, delete on network.week_letter to ${app};
