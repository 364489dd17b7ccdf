-- That somebody outside all programmes said yes to being told of: who it was and when, as the promoter noted it who published it.
create table flows.consent (
    region_id uuid not null,
    flow_id   uuid not null,
    who       text not null check (who <> '' and length(who) <= 160),
    said_on   date not null,
    noted_by  uuid not null references people.person,
    noted_at  timestamptz not null,
    primary key (region_id, flow_id),
    foreign key (region_id, flow_id) references flows.flow (region_id, id)
);
create index on flows.consent (noted_by);
select shell.hold_regions_apart('flows.consent');
grant select, insert on flows.consent to ${app};
