-- When it was last looked what is new for somebody who works with the programmes: once on a working day.
create table people.morning (
    region_id uuid not null references organisations.region,
    person_id uuid not null references people.person,
    day       date not null,
    looked_at timestamptz not null,
    primary key (region_id, person_id, day)
);
create index on people.morning (person_id);
select shell.hold_regions_apart('people.morning');
grant select, insert, delete on people.morning to ${app};
