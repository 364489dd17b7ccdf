-- What a company says that an action gave in a year, beside what was expected of it: its own word.
create table plan.gain (
    region_id       uuid not null,
    organisation_id uuid not null,
    action_id       uuid not null,
    year            int not null check (year >= 2000),
    co2e_t          numeric(12, 3),
    material_t      numeric(12, 3),
    saving_sek      numeric(12, 0),
    method          text not null default '' check (length(method) <= 300),
    confidence      text not null check (confidence in ('low', 'medium', 'high')),
    person_id       uuid not null references people.person,
    said_at         timestamptz not null,
    primary key (region_id, action_id, year),
    foreign key (region_id, organisation_id, action_id) references plan.action (region_id, organisation_id, id)
);
create index on plan.gain (region_id, organisation_id, action_id);
create index on plan.gain (person_id);
select shell.hold_regions_apart('plan.gain');
create policy person on plan.gain for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on plan.gain to ${app};
grant update (co2e_t, material_t, saving_sek, method, confidence, person_id, said_at) on plan.gain to ${app};
