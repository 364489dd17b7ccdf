create schema voices;
grant usage on schema voices to ${app};

-- A participant's own words. Shown in public only while each of its answers has consent, given after any withdrawal.
create table voices.voice (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    name            text not null check (name <> ''),
    withdrawn_on    date,
    primary key (region_id, id),
    unique (region_id, programme_id, organisation_id, name),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
select shell.hold_regions_apart('voices.voice');
grant select, insert, update, delete on voices.voice to ${app};

create table voices.voice_answer (
    region_id    uuid not null,
    voice_id     uuid not null,
    subject      uuid not null,
    position     int not null,
    question     text not null,
    answer       text not null,
    consented_on date,
    primary key (region_id, voice_id, subject),
    foreign key (region_id, voice_id) references voices.voice (region_id, id) on delete cascade
);
select shell.hold_regions_apart('voices.voice_answer');
create index on voices.voice_answer (region_id, subject);
grant select, insert, update, delete on voices.voice_answer to ${app};

-- What a participant wrote beside the survey's questions: for the manager only.
create table voices.comment (
    region_id       uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    written_on      date not null,
    text            text not null check (text <> ''),
    primary key (region_id, programme_id, organisation_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
select shell.hold_regions_apart('voices.comment');
grant select, insert, update, delete on voices.comment to ${app};
