-- Work that a company has shown at a meeting, ticked by whoever held it: it counts as approved. No copy is taken, so what is
-- not handed in stays the company's own; what waited for an answer is answered by it. A tick taken back stays, with who did so.
create table course.seen (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    cohort_id       uuid not null,
    organisation_id uuid not null,
    worksheet       text not null check (worksheet <> ''),
    hand_in_id      uuid,
    seen_at         timestamptz not null,
    seen_by         uuid not null references people.person,
    taken_back_at   timestamptz,
    taken_back_by   uuid references people.person,
    primary key (region_id, id),
    check (num_nulls(taken_back_at, taken_back_by) in (0, 2)),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, hand_in_id) references course.hand_in (region_id, id)
);
create unique index on course.seen (region_id, programme_id, organisation_id, worksheet) where taken_back_at is null;
create index on course.seen (region_id, programme_id);
create index on course.seen (region_id, cohort_id);
create index on course.seen (region_id, organisation_id, programme_id);
create index on course.seen (region_id, hand_in_id);
create index on course.seen (seen_by);
create index on course.seen (taken_back_by);
select shell.hold_regions_apart('course.seen');
grant select, insert on course.seen to ${app};
grant update (hand_in_id, taken_back_at, taken_back_by) on course.seen to ${app};
