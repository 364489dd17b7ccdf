-- Which of its own editions of the course a region shows to everybody, beside the course as it is. A new choice is a new
-- row and the newest holds; none is chosen where no edition is named.
create table site.shown_edition (
    region_id uuid not null references organisations.region,
    id        uuid not null,
    edition   text,
    version   int,
    chosen_at timestamptz not null,
    chosen_by uuid not null references people.person,
    primary key (region_id, id),
    foreign key (region_id, edition, version) references course.own_edition (region_id, name, version),
    check ((edition is null) = (version is null))
);
create index on site.shown_edition (region_id, chosen_at);
create index on site.shown_edition (region_id, edition, version);
create index on site.shown_edition (chosen_by);
select shell.hold_regions_apart('site.shown_edition');
grant select, insert on site.shown_edition to ${app};
