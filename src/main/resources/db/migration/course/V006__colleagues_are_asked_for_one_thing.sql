-- One thing on a company's worksheet that somebody there is asked, by somebody else there: a field, a row or a table. Answered
-- by a link of their own, known by the hash of its token; link and code lie sealed, so that whoever asked may hand them over.
-- The field is empty where a whole row or table is asked for, and the table where it is a field that is answered once.
create table course.question (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    programme_id    uuid not null,
    worksheet       text not null check (worksheet <> ''),
    in_table        text not null,
    row_id          uuid,
    field           text not null,
    person_id       uuid not null references people.person,
    asked_by        uuid not null references people.person,
    text            text not null check (length(text) <= 1000),
    asked_at        timestamptz not null,
    due_on          date not null,
    reminded_at     timestamptz,
    token_hash      bytea not null,
    code_hash       bytea not null,
    link_sealed     bytea not null,
    tries           int not null default 0,
    state           text not null check (state in ('asked', 'answered', 'unknown', 'elsewhere', 'withdrawn')),
    other_name      text not null default '' check (length(other_name) <= 100),
    said_at         timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    check ((state = 'asked') = (said_at is null)),
    check (in_table <> '' or field <> ''),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on course.question (region_id, organisation_id, programme_id, asked_at);
create index on course.question (region_id, programme_id);
create index on course.question (region_id, person_id);
create index on course.question (region_id, due_on);
create index on course.question (person_id);
create index on course.question (asked_by);
select shell.hold_regions_apart('course.question');
create policy person on course.question for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid
           or asked_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on course.question to ${app};
grant update (text, due_on, reminded_at, tries, state, other_name, said_at) on course.question to ${app};
