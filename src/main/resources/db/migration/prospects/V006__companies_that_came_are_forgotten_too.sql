-- On whose lists a company stood that applied without their link, once its row there is forgotten: ids, and no names. The
-- application is known by an opaque id, since one that led to no seat is itself forgotten.
create table prospects.brought (
    region_id      uuid not null,
    cohort_id      uuid not null,
    promoter_id    uuid not null,
    application_id uuid not null,
    primary key (region_id, cohort_id, promoter_id, application_id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on prospects.brought (region_id, promoter_id);
select shell.hold_regions_apart('prospects.brought');
grant select, insert on prospects.brought to ${app};
