-- Why a company gave no answer to the self-assessment while there was time, as its coach or a manager has noted it: then the
-- course can be completed without. What changed from before to after is not counted for it; there is nothing to count from.
create table course.missed (
    region_id       uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    time            text not null check (time in ('before', 'after')),
    reason          text not null check (length(reason) between 1 and 300),
    noted_by        uuid not null references people.person,
    noted_at        timestamptz not null,
    primary key (region_id, programme_id, organisation_id, time),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on course.missed (region_id, organisation_id);
create index on course.missed (region_id, noted_at);
create index on course.missed (noted_by);
select shell.hold_regions_apart('course.missed');
grant select, insert, delete on course.missed to ${app};
