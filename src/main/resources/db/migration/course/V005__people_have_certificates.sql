-- What somebody who took part has to show for a course that their company has completed. Known by a code that nobody can
-- guess, under which anybody may see whether it holds. Who wrote on a worksheet or handed one in has it by that; of others
-- the company's contact says that they took part.
create table course.certificate (
    region_id     uuid not null,
    id            uuid not null,
    completion_id uuid not null,
    person_id     uuid not null references people.person,
    code          text not null check (code ~ '^[a-z2-9]{16}$'),
    issued_at     timestamptz not null,
    vouched_by    uuid references people.person,
    ended_at      timestamptz,
    primary key (region_id, id),
    unique (region_id, code),
    unique (region_id, completion_id, person_id),
    foreign key (region_id, completion_id) references course.completion (region_id, id)
);
create index on course.certificate (person_id);
create index on course.certificate (vouched_by);
select shell.hold_regions_apart('course.certificate');
create policy person on course.certificate for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on course.certificate to ${app};
grant update (ended_at) on course.certificate to ${app};
