-- One reading of an Excel file into a plan. For a week it can be undone: what nobody has changed since is as it was before. Both what
-- the file brought and what was undone is noted with it.
create table plan.intake (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    added           int not null check (added >= 0),
    changed         int not null check (changed >= 0),
    taken_by        uuid not null references people.person,
    taken_at        timestamptz not null,
    undone_by       uuid references people.person,
    undone_at       timestamptz,
    primary key (region_id, id),
    unique (region_id, organisation_id, id),
    check ((undone_by is null) = (undone_at is null)),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.intake (region_id, organisation_id, taken_at);
create index on plan.intake (taken_by);
create index on plan.intake (undone_by);
select shell.hold_regions_apart('plan.intake');
create policy person on plan.intake for select to ${app}
    using (taken_by = nullif(current_setting('framsteg.person', true), '')::uuid
           or undone_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.intake to ${app};
grant update (undone_by, undone_at) on plan.intake to ${app};

alter table plan.action_change add column intake_id uuid;
alter table plan.action_change add foreign key (region_id, organisation_id, intake_id)
    references plan.intake (region_id, organisation_id, id);
create index on plan.action_change (region_id, organisation_id, intake_id);
