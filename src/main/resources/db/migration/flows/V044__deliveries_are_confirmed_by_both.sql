-- What was delivered under a match: told by one side, or by a promoter after a call, and confirmed or disputed by the other.
-- A correction is a new row that names the one it corrects; once confirmed it counts in its place, so each tonne counts once.
create table flows.delivery (
    region_id    uuid not null,
    id           uuid not null,
    match_id     uuid not null,
    side         text check (side in ('offer', 'need')),
    by_phone     boolean not null,
    delivered_on date not null,
    tonnes       numeric(12, 3) not null check (tonnes > 0 and tonnes <= 1000000),
    state        text not null check (state in ('told', 'confirmed', 'disputed', 'undone')),
    corrects     uuid,
    told_at      timestamptz not null,
    told_by      uuid not null references people.person,
    ended_at     timestamptz,
    ended_by     uuid references people.person,
    primary key (region_id, id),
    check ((side is null) = by_phone),
    check ((state = 'told') = (ended_at is null)),
    check ((ended_at is null) = (ended_by is null)),
    foreign key (region_id, match_id) references flows.match (region_id, id),
    foreign key (region_id, corrects) references flows.delivery (region_id, id)
);
create index on flows.delivery (region_id, match_id, id);
create index on flows.delivery (region_id, corrects);
create index on flows.delivery (told_by);
create index on flows.delivery (ended_by);
select shell.hold_regions_apart('flows.delivery');
create policy person on flows.delivery for select to ${app}
    using (told_by = nullif(current_setting('framsteg.person', true), '')::uuid
           or ended_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on flows.delivery to ${app};
grant update (state, ended_at, ended_by) on flows.delivery to ${app};
