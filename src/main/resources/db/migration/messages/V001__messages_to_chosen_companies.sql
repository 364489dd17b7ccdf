create schema messages;
grant usage on schema messages to ${app};

-- What somebody is writing and has not sent: one at a time for each of their desks, encrypted, for a month.
create table messages.draft (
    region_id uuid not null references organisations.region,
    person_id uuid not null references people.person,
    desk      text not null,
    content   bytea not null,
    saved_at  timestamptz not null,
    primary key (region_id, person_id, desk)
);
create index on messages.draft (person_id);
create index on messages.draft (region_id, saved_at);
select shell.hold_regions_apart('messages.draft');
grant select, insert, delete on messages.draft to ${app};
grant update (content, saved_at) on messages.draft to ${app};

-- What was written to companies, as it was sent. In one language or in both.
create table messages.message (
    region_id    uuid not null references organisations.region,
    id           uuid not null,
    programme_id uuid,
    written_by   uuid not null references people.person,
    written_at   timestamptz not null,
    asks         boolean not null,
    subject_sv   text not null,
    text_sv      text not null,
    subject_en   text not null,
    text_en      text not null,
    example      boolean not null,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    check (subject_sv <> '' and text_sv <> '' or subject_en <> '' and text_en <> '')
);
create index on messages.message (region_id, programme_id, written_at);
create index on messages.message (region_id, written_by, written_at);
create index on messages.message (written_by);
select shell.hold_regions_apart('messages.message');
grant select, insert on messages.message to ${app};

-- The companies that were chosen; some have nobody who can be written to.
create table messages.chosen (
    region_id       uuid not null,
    message_id      uuid not null,
    organisation_id uuid not null,
    primary key (region_id, message_id, organisation_id),
    foreign key (region_id, message_id) references messages.message (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on messages.chosen (region_id, organisation_id);
select shell.hold_regions_apart('messages.chosen');
grant select, insert on messages.chosen to ${app};

-- Whom it was for, and what became of it.
create table messages.recipient (
    region_id       uuid not null,
    message_id      uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    state           text not null check (state in ('WAITING', 'POSTED', 'HELD', 'UNWANTED', 'UNREACHED')),
    primary key (region_id, message_id, organisation_id, person_id),
    foreign key (region_id, message_id, organisation_id)
        references messages.chosen (region_id, message_id, organisation_id)
);
create index on messages.recipient (region_id, message_id) where state = 'WAITING';
create index on messages.recipient (person_id);
select shell.hold_regions_apart('messages.recipient');
create policy person on messages.recipient for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on messages.recipient to ${app};
grant update (state) on messages.recipient to ${app};
