-- Who of a promoter organisation a company has as its own. There may be no row yet, or one of somebody who has left: somebody of
-- the organisation keeps the company all the same, whoever has been there longest. told_person_id is who the company was last told
-- of; where that is another, a letter is due.
create table network.keeper (
    region_id       uuid not null references organisations.region,
    organisation_id uuid not null,
    promoter_id     uuid not null,
    person_id       uuid not null references people.person,
    since           timestamptz not null,
    told_person_id  uuid references people.person,
    primary key (region_id, organisation_id, promoter_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on network.keeper (region_id, promoter_id, person_id);
create index on network.keeper (region_id, since) where told_person_id is distinct from person_id;
create index on network.keeper (person_id);
create index on network.keeper (told_person_id);
select shell.hold_regions_apart('network.keeper');
grant select, insert, delete on network.keeper to ${app};
grant update (person_id, since, told_person_id) on network.keeper to ${app};
