-- A pair that a promoter has put aside: until a day, or because it does not fit; that holds until one of the two flows changes.
create table flows.pair_aside (
    region_id     uuid not null,
    promoter_id   uuid not null,
    offer_id      uuid not null,
    need_id       uuid not null,
    offer_version int not null,
    need_version  int not null,
    until_on      date,
    reason        text check (reason in ('quality', 'quantity', 'price', 'permit', 'logistics', 'trust', 'timing', 'other')),
    by_id         uuid not null references people.person,
    at            timestamptz not null,
    primary key (region_id, promoter_id, offer_id, need_id),
    check ((until_on is null) <> (reason is null)),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id),
    foreign key (region_id, offer_id) references flows.flow (region_id, id),
    foreign key (region_id, need_id) references flows.flow (region_id, id)
);
create index on flows.pair_aside (region_id, offer_id);
create index on flows.pair_aside (region_id, need_id);
create index on flows.pair_aside (by_id);
select shell.hold_regions_apart('flows.pair_aside');
create policy person on flows.pair_aside for select to ${app}
    using (by_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, update, delete on flows.pair_aside to ${app};
