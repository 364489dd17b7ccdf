-- Which offer was drafted of which row of a company's flow map, so that a second press finds the first one. The row stands in the
-- course's work, and may be gone.
create table flows.mapped_offer (
    region_id       uuid not null,
    organisation_id uuid not null,
    row_id          uuid not null,
    flow_id         uuid not null,
    primary key (region_id, organisation_id, row_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, flow_id) references flows.flow (region_id, id)
);
create index on flows.mapped_offer (region_id, flow_id);
select shell.hold_regions_apart('flows.mapped_offer');
grant select, insert on flows.mapped_offer to ${app};
