-- Whom an answer to a letter about the meeting reaches.
alter table meetings.meeting add column called_by uuid references people.person;
create index on meetings.meeting (called_by);

-- Who has been called to a meeting, and which word of it they have had last; a call may be withdrawn.
create table meetings.call (
    region_id    uuid not null,
    meeting_id   uuid not null,
    person_id    uuid not null references people.person,
    told_version int not null,
    told_at      timestamptz not null,
    withdrawn    boolean not null,
    primary key (region_id, meeting_id, person_id),
    foreign key (region_id, meeting_id) references meetings.meeting (region_id, id)
);
create index on meetings.call (person_id);
create index on meetings.call (region_id, person_id);
select shell.hold_regions_apart('meetings.call');
create policy person on meetings.call for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, update on meetings.call to ${app};

-- What opens a person's own pages without an account: the page about their meetings, and what their calendar reads. The
-- address is kept encrypted to be said again; a new one takes the place of the old.
create table meetings.own_address (
    region_id    uuid not null references organisations.region,
    person_id    uuid not null references people.person,
    kind         text not null check (kind in ('PAGE', 'FEED')),
    token_hash   bytea not null,
    token_sealed bytea not null,
    made_at      timestamptz not null,
    primary key (region_id, person_id, kind),
    unique (region_id, token_hash)
);
create index on meetings.own_address (person_id);
select shell.hold_regions_apart('meetings.own_address');
create policy person on meetings.own_address for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, update, delete on meetings.own_address to ${app};
