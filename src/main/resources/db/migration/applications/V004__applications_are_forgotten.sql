-- How many applications without a seat there were to a cohort and have been forgotten, by how they stood.
create table applications.forgotten (
    region_id uuid not null,
    cohort_id uuid not null,
    state     text not null,
    counted   int not null check (counted > 0),
    primary key (region_id, cohort_id, state),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
select shell.hold_regions_apart('applications.forgotten');
grant select, insert on applications.forgotten to ${app};
grant update (counted) on applications.forgotten to ${app};
grant delete on applications.application, applications.applicant, applications.question, applications.offer to ${app};
