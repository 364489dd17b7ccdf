-- That a company has completed the course in a programme, once: in which edition, and what it had done. It stays whatever
-- happens later; a manager may say that it was a mistake, and take that back.
create table course.completion (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    cohort_id       uuid,
    edition         text not null check (edition <> ''),
    fulfilled       jsonb not null,
    completed_on    date not null,
    completed_at    timestamptz not null,
    completed_by    uuid not null references people.person,
    withdrawn_at    timestamptz,
    withdrawn_by    uuid references people.person,
    primary key (region_id, id),
    unique (region_id, programme_id, organisation_id),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on course.completion (region_id, organisation_id);
create index on course.completion (region_id, cohort_id);
create index on course.completion (completed_by);
create index on course.completion (withdrawn_by);
select shell.hold_regions_apart('course.completion');
grant select, insert on course.completion to ${app};
grant update (withdrawn_at, withdrawn_by) on course.completion to ${app};
