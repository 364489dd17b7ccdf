create schema meetings;
grant usage on schema meetings to ${app};

-- A live meeting. Day and time are those on the wall in Sweden: the moment follows from them, on either side of a change to
-- daylight saving.
create table meetings.meeting (
    region_id     uuid not null,
    id            uuid not null,
    cohort_id     uuid not null,
    week          int check (week between 1 and 60),
    title         text not null check (title <> ''),
    held_on       date not null,
    begins_at     time not null,
    minutes       int not null check (minutes between 1 and 720),
    place         text not null,
    link          text not null,
    trainer_id    uuid references people.person,
    version       int not null,
    called_at     timestamptz,
    cancelled_for text check (cancelled_for <> ''),
    primary key (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on meetings.meeting (region_id, cohort_id, held_on);
create index on meetings.meeting (region_id, held_on);
create index on meetings.meeting (trainer_id);
select shell.hold_regions_apart('meetings.meeting');
grant select, insert, update, delete on meetings.meeting to ${app};

-- How a meeting was planned before it was changed, to go back to.
create table meetings.earlier_plan (
    region_id  uuid not null,
    meeting_id uuid not null,
    version    int not null,
    week       int,
    title      text not null,
    held_on    date not null,
    begins_at  time not null,
    minutes    int not null,
    place      text not null,
    link       text not null,
    trainer_id uuid references people.person,
    primary key (region_id, meeting_id, version),
    foreign key (region_id, meeting_id) references meetings.meeting (region_id, id)
);
create index on meetings.earlier_plan (trainer_id);
select shell.hold_regions_apart('meetings.earlier_plan');
grant select, insert, delete on meetings.earlier_plan to ${app};
