-- Who at each side said yes to being known to the other, and when, as a promoter heard it in a call and noted it. Only what a side
-- has not said itself is noted here.
create table flows.match_consent (
    region_id uuid not null,
    match_id  uuid not null,
    side      text not null check (side in ('offer', 'need')),
    who       text not null check (length(who) <= 160),
    said_on   date not null,
    noted_by  uuid not null references people.person,
    noted_at  timestamptz not null,
    primary key (region_id, match_id, side),
    foreign key (region_id, match_id, side) references flows.match_side (region_id, match_id, side)
);
create index on flows.match_consent (noted_by);
create index on flows.match_consent (region_id, noted_at);
select shell.hold_regions_apart('flows.match_consent');
create policy person on flows.match_consent for select to ${app}
    using (noted_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on flows.match_consent to ${app};
grant update (who) on flows.match_consent to ${app};
