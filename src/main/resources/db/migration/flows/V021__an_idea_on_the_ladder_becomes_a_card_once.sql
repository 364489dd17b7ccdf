-- Which card was begun of which row of a company's analysis, so that a second press finds the first one. The row stands in the
-- course's work, and may be gone.
create table flows.ladder_idea (
    region_id       uuid not null,
    organisation_id uuid not null,
    row_id          uuid not null,
    idea_id         uuid not null,
    primary key (region_id, organisation_id, row_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, idea_id) references ideas.idea (region_id, id)
);
create index on flows.ladder_idea (region_id, idea_id);
select shell.hold_regions_apart('flows.ladder_idea');
grant select, insert on flows.ladder_idea to ${app};
