-- Who asks companies to a cohort for which organisation, with a code for links and posters that are for anybody, and what
-- their poster says: where the round meets and by which telephone they are reached.
create table prospects.asker (
    region_id   uuid not null,
    cohort_id   uuid not null,
    promoter_id uuid not null,
    person_id   uuid not null references people.person,
    code        text not null,
    place       text not null default '',
    phone       text not null default '',
    primary key (region_id, cohort_id, promoter_id, person_id),
    unique (region_id, code),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on prospects.asker (region_id, promoter_id);
create index on prospects.asker (region_id, person_id);
create index on prospects.asker (person_id);
select shell.hold_regions_apart('prospects.asker');
grant select, insert on prospects.asker to ${app};
grant update (place, phone) on prospects.asker to ${app};
