-- That somebody has been reminded of a meeting as it was planned then; one that is moved is reminded of anew.
create table meetings.reminder (
    region_id  uuid not null,
    meeting_id uuid not null,
    person_id  uuid not null references people.person,
    kind       text not null check (kind in ('DAYS', 'HOURS')),
    held_on    date not null,
    begins_at  time not null,
    sent_at    timestamptz not null,
    primary key (region_id, meeting_id, person_id, kind, held_on, begins_at),
    foreign key (region_id, meeting_id) references meetings.meeting (region_id, id)
);
create index on meetings.reminder (person_id);
select shell.hold_regions_apart('meetings.reminder');
grant select, insert on meetings.reminder to ${app};
