-- What somebody has said of an action of theirs: that they are stuck, or need help. Open until somebody has helped.
create table plan.need (
    region_id       uuid not null,
    organisation_id uuid not null,
    action_id       uuid not null,
    person_id       uuid not null references people.person,
    kind            text not null check (kind in ('stuck', 'help')),
    line            text not null default '' check (length(line) <= 300),
    said_at         timestamptz not null,
    answered_at     timestamptz,
    answered_by     uuid references people.person,
    primary key (region_id, action_id, person_id),
    check ((answered_at is null) = (answered_by is null)),
    foreign key (region_id, organisation_id, action_id) references plan.action (region_id, organisation_id, id),
    foreign key (region_id, organisation_id, person_id) references plan.colleague (region_id, organisation_id, person_id)
);
create index on plan.need (region_id, organisation_id, action_id);
create index on plan.need (region_id, organisation_id, person_id);
create index on plan.need (person_id);
create index on plan.need (answered_by);
select shell.hold_regions_apart('plan.need');
create policy person on plan.need for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on plan.need to ${app};
grant update (kind, line, said_at, answered_at, answered_by) on plan.need to ${app};
