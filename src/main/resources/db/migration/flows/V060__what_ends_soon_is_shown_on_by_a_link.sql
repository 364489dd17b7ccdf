-- A link by which one person at a company lets one flow be shown for longer, or says that it is gone, without signing in. Opening
-- it does nothing. It ends when it has been used, when the flow is taken back or shown until another day, and after its last day.
create table flows.ending_link (
    region_id       uuid not null,
    id              uuid not null,
    flow_id         uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    until_on        date not null,
    token_hash      bytea not null,
    code_hash       bytea not null,
    link_sealed     bytea not null,
    tries           int not null default 0,
    tried_on        date,
    answer          text check (answer in ('renewed', 'closed')),
    made_at         timestamptz not null,
    primary key (region_id, id),
    unique (region_id, token_hash),
    unique (region_id, flow_id, person_id),
    foreign key (region_id, flow_id) references flows.flow (region_id, id)
);
create index on flows.ending_link (region_id, person_id);
create index on flows.ending_link (region_id, until_on);
create index on flows.ending_link (person_id);
select shell.hold_regions_apart('flows.ending_link');
create policy person on flows.ending_link for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on flows.ending_link to ${app};
grant update (tries, tried_on, answer) on flows.ending_link to ${app};
