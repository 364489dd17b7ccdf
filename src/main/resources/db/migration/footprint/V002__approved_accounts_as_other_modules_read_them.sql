-- What climate accounts came to when a coach approved them: frozen, in kilograms of greenhouse gases as carbon dioxide, whatever
-- is written or counted otherwise later. What the plants in biofuels took up stands beside, in no sum.
create table footprint.made (
    region_id           uuid not null,
    hand_in_id          uuid not null,
    organisation_id     uuid not null,
    programme_id        uuid not null,
    year                int not null,
    boundary            text not null check (boundary <> ''),
    factors             text not null check (factors <> ''),
    one_kg              numeric not null,
    two_location_kg     numeric not null,
    two_market_kg       numeric not null,
    three_kg            numeric not null,
    life_cycle_kg       numeric not null,
    biogenic_kg         numeric not null,
    share_estimated     numeric not null check (share_estimated between 0 and 1),
    approved_at         timestamptz not null,
    primary key (region_id, hand_in_id),
    foreign key (region_id, hand_in_id) references course.hand_in (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on footprint.made (region_id, organisation_id, programme_id, year);
create index on footprint.made (region_id, programme_id);
select shell.hold_regions_apart('footprint.made');
grant select, insert on footprint.made to ${app};

-- For other modules: of each company, programme and year what was approved last.
create view footprint.pub_baseline with (security_invoker) as
select distinct on (region_id, organisation_id, programme_id, year)
       region_id, organisation_id, programme_id, year, boundary, factors, one_kg, two_location_kg, two_market_kg, three_kg,
       life_cycle_kg, biogenic_kg, share_estimated, approved_at, hand_in_id
  from footprint.made
 order by region_id, organisation_id, programme_id, year, approved_at desc, hand_in_id desc;
grant select on footprint.pub_baseline to ${app};
