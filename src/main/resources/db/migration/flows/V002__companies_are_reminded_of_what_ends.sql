-- That a company has been reminded of a flow which is soon shown no more; once for each last day that it has.
create table flows.reminder (
    region_id   uuid not null,
    flow_id     uuid not null,
    expires_on  date not null,
    reminded_at timestamptz not null,
    primary key (region_id, flow_id, expires_on),
    foreign key (region_id, flow_id) references flows.flow (region_id, id)
);
select shell.hold_regions_apart('flows.reminder');
grant select, insert on flows.reminder to ${app};
