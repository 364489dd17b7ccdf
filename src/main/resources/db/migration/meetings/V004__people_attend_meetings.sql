-- Who was there, for which organisation, and how that is known: ticked off, signed on paper, or listed by a video meeting.
create table meetings.attendance (
    region_id       uuid not null,
    meeting_id      uuid not null,
    person_id       uuid not null references people.person,
    organisation_id uuid not null,
    way             text not null check (way in ('TICKED', 'LISTED')),
    noted_at        timestamptz not null,
    noted_by        uuid not null references people.person,
    primary key (region_id, meeting_id, organisation_id, person_id),
    foreign key (region_id, meeting_id) references meetings.meeting (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on meetings.attendance (region_id, organisation_id);
create index on meetings.attendance (person_id);
create index on meetings.attendance (noted_by);
select shell.hold_regions_apart('meetings.attendance');
create policy person on meetings.attendance for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on meetings.attendance to ${app};
