create schema course;
grant usage on schema course to ${app};

-- What a company writes on one worksheet in one programme: its own alone until it is handed in. The number of the latest
-- change says how far a page that shows it has come.
create table course.work (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    programme_id    uuid not null,
    edition         text not null check (edition <> ''),
    worksheet       text not null check (worksheet <> ''),
    seq             int not null check (seq > 0),
    primary key (region_id, id),
    unique (region_id, organisation_id, programme_id, worksheet),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on course.work (region_id, programme_id);
select shell.hold_regions_apart('course.work');
grant select, insert, update on course.work to ${app};

-- One row of a table in a worksheet. A row that was taken away stays, so that it can be brought back.
create table course.work_row (
    region_id  uuid not null,
    work_id    uuid not null,
    id         uuid not null,
    in_table  text not null check (in_table <> ''),
    place      int not null,
    removed    boolean not null default false,
    primary key (region_id, work_id, id),
    foreign key (region_id, work_id) references course.work (region_id, id)
);
select shell.hold_regions_apart('course.work_row');
grant select, insert, update on course.work_row to ${app};

-- The answers as they stand, as they were typed. What is answered once for the worksheet has the work itself as its row.
create table course.answer (
    region_id uuid not null,
    work_id   uuid not null,
    row_id    uuid not null,
    field     text not null check (field <> ''),
    value     text not null check (length(value) <= 10000),
    seq       int not null,
    person_id uuid not null references people.person,
    primary key (region_id, work_id, row_id, field),
    foreign key (region_id, work_id) references course.work (region_id, id)
);
create index on course.answer (person_id);
select shell.hold_regions_apart('course.answer');
grant select, insert, update on course.answer to ${app};

-- Every change there has been: who, when, from what to what. The field is empty where a whole row came or went.
create table course.answer_change (
    region_id  uuid not null,
    work_id    uuid not null,
    seq        int not null,
    row_id     uuid not null,
    field      text not null,
    before     text not null,
    after      text not null,
    person_id  uuid not null references people.person,
    changed_at timestamptz not null,
    primary key (region_id, work_id, seq, row_id, field),
    foreign key (region_id, work_id) references course.work (region_id, id)
);
create index on course.answer_change (person_id);
select shell.hold_regions_apart('course.answer_change');
create policy person on course.answer_change for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on course.answer_change to ${app};

-- A cohort keeps the edition of the course that its companies began to write in.
create table course.cohort_edition (
    region_id uuid not null,
    cohort_id uuid not null,
    edition   text not null check (edition <> ''),
    primary key (region_id, cohort_id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
select shell.hold_regions_apart('course.cohort_edition');
grant select, insert on course.cohort_edition to ${app};
