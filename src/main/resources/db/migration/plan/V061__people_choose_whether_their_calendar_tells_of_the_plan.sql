-- Who wants the deadlines of what they own in the calendar that reads their address. Nobody, until they say so.
create table plan.in_calendar (
    region_id uuid not null references organisations.region,
    person_id uuid not null references people.person,
    chosen_at timestamptz not null,
    primary key (region_id, person_id)
);
create index on plan.in_calendar (person_id);
select shell.hold_regions_apart('plan.in_calendar');
create policy person on plan.in_calendar for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on plan.in_calendar to ${app};
