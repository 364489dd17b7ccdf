-- Who wants the days of their tests in the calendar that reads their address. Nobody, until they say so.
create table ideas.in_calendar (
    region_id uuid not null references organisations.region,
    person_id uuid not null references people.person,
    chosen_at timestamptz not null,
    primary key (region_id, person_id)
);
create index on ideas.in_calendar (person_id);
select shell.hold_regions_apart('ideas.in_calendar');
create policy person on ideas.in_calendar for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on ideas.in_calendar to ${app};
