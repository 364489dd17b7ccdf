-- How a company's strategy stood after each change, field by field, and who made it. Nobody changes that afterwards.
create table plan.strategy_version (
    region_id       uuid not null,
    organisation_id uuid not null,
    version         int not null,
    stood           jsonb not null,
    person_id       uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, organisation_id, version),
    foreign key (region_id, organisation_id) references plan.strategy (region_id, organisation_id)
);
create index on plan.strategy_version (person_id);
select shell.hold_regions_apart('plan.strategy_version');
create policy person on plan.strategy_version for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.strategy_version to ${app};
