-- That an organisation was away from all of a week's meetings. The first of two in a row is written about, kindly and once;
-- the second is a reason to call, until somebody has.
create table meetings.missed_week (
    region_id       uuid not null,
    cohort_id       uuid not null,
    organisation_id uuid not null,
    week            int not null,
    programme_id    uuid not null,
    held_on         date not null,
    kind            text not null check (kind in ('MAIL', 'CALL')),
    found_at        timestamptz not null,
    called_at       timestamptz,
    called_by       uuid references people.person,
    primary key (region_id, cohort_id, organisation_id, week),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    check ((called_at is null) = (called_by is null))
);
create index on meetings.missed_week (region_id, organisation_id);
create index on meetings.missed_week (region_id, programme_id, organisation_id);
create index on meetings.missed_week (region_id, kind, called_at);
create index on meetings.missed_week (called_by);
select shell.hold_regions_apart('meetings.missed_week');
grant select, insert on meetings.missed_week to ${app};
grant update (called_at, called_by) on meetings.missed_week to ${app};

-- That whoever called to a meeting has been reminded to note who came.
alter table meetings.meeting add column note_asked_at timestamptz;
