-- Where a company has published flows, and when last: by publishing in one municipality after another it could find out where others are.
create table flows.published_place (
    region_id         uuid not null,
    holder_id         uuid not null,
    municipality_code text not null,
    published_at      timestamptz not null,
    primary key (region_id, holder_id, municipality_code),
    foreign key (region_id, holder_id) references flows.holder (region_id, id)
);
select shell.hold_regions_apart('flows.published_place');
grant select, insert on flows.published_place to ${app};
grant update (published_at) on flows.published_place to ${app};
