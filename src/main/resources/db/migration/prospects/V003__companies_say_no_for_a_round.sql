-- What nobody is to write to any more about a cohort, because it has said no by the link of a letter: keyed hashes of its
-- number and its mail address. It holds for every promoter, and also when the row on the list is gone.
create table prospects.refusal (
    region_id  uuid not null,
    cohort_id  uuid not null,
    subject    bytea not null,
    refused_at timestamptz not null,
    primary key (region_id, cohort_id, subject),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
select shell.hold_regions_apart('prospects.refusal');
grant select, insert, delete on prospects.refusal to ${app};
