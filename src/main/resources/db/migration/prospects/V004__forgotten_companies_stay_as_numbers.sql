-- How many of a promoter's companies to ask are forgotten, and how far they had come: numbers, and no names.
create table prospects.forgotten (
    region_id   uuid not null,
    cohort_id   uuid not null,
    promoter_id uuid not null,
    listed      int not null,
    asked       int not null,
    thinking    int not null,
    refused     int not null,
    primary key (region_id, cohort_id, promoter_id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on prospects.forgotten (region_id, promoter_id);
select shell.hold_regions_apart('prospects.forgotten');
grant select, insert on prospects.forgotten to ${app};
grant update (listed, asked, thinking, refused) on prospects.forgotten to ${app};
