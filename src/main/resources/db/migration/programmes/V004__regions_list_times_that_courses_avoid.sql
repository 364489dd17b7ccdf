-- Times a region keeps its courses from, beside holidays: school holidays, the weeks most people are away. Either the same
-- weeks every year (by ISO 8601, as Swedish almanacs count), or some days once.
create table programmes.closed_time (
    region_id uuid not null references organisations.region,
    id        uuid not null,
    name      text not null check (name <> ''),
    from_week int,
    to_week   int,
    starts_on date,
    ends_on   date,
    primary key (region_id, id),
    check (1 <= from_week and from_week <= to_week and to_week <= 53),
    check (starts_on <= ends_on),
    check (num_nulls(from_week, to_week) in (0, 2) and num_nulls(starts_on, ends_on) in (0, 2)),
    check ((from_week is null) <> (starts_on is null))
);
select shell.hold_regions_apart('programmes.closed_time');
grant select, insert, delete on programmes.closed_time to ${app};

-- What holds in most places; a region takes away what does not.
insert into programmes.closed_time (region_id, id, name, from_week, to_week)
select id, gen_random_uuid(), 'Semesterveckorna', 28, 31 from organisations.pub_region
 union all
select id, gen_random_uuid(), 'Höstlovet', 44, 44 from organisations.pub_region;
