-- What a company has handed in: a copy of its work as it stood, which nobody changes afterwards. Registered with a number of
-- its year in its region, since it has come in to a public body.
create table course.hand_in (
    region_id       uuid not null,
    id              uuid not null,
    work_id         uuid not null,
    organisation_id uuid not null,
    programme_id    uuid not null,
    cohort_id       uuid,
    edition         text not null,
    worksheet       text not null,
    seq             int not null,
    year            int not null,
    number          int not null,
    document        jsonb not null,
    hash            text not null check (length(hash) = 64),
    handed_in_at    timestamptz not null,
    handed_in_by    uuid not null references people.person,
    state           text not null check (state in ('received', 'returned', 'approved', 'seen', 'replaced')),
    verdict         text not null default '',
    decided_at      timestamptz,
    decided_by      uuid references people.person,
    primary key (region_id, id),
    unique (region_id, year, number),
    check ((state in ('returned', 'approved', 'seen')) = (decided_at is not null and decided_by is not null)),
    foreign key (region_id, work_id) references course.work (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on course.hand_in (region_id, work_id, handed_in_at);
create index on course.hand_in (region_id, cohort_id, state, handed_in_at);
create index on course.hand_in (region_id, organisation_id, programme_id);
create index on course.hand_in (region_id, programme_id);
create index on course.hand_in (handed_in_by);
create index on course.hand_in (decided_by);
select shell.hold_regions_apart('course.hand_in');
grant select, insert on course.hand_in to ${app};
grant update (state, verdict, decided_at, decided_by) on course.hand_in to ${app};

create table course.hand_in_count (
    region_id uuid not null,
    year      int not null,
    last      int not null,
    primary key (region_id, year)
);
select shell.hold_regions_apart('course.hand_in_count');
grant select, insert, update on course.hand_in_count to ${app};

-- What a coach says of one row of what was handed in.
create table course.remark (
    region_id  uuid not null,
    hand_in_id uuid not null,
    row_id     uuid not null,
    words      text not null check (words <> ''),
    primary key (region_id, hand_in_id, row_id),
    foreign key (region_id, hand_in_id) references course.hand_in (region_id, id)
);
select shell.hold_regions_apart('course.remark');
grant select, insert on course.remark to ${app};
