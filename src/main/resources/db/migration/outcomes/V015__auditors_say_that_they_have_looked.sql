-- Evidence that an auditor has looked at the signed minutes of is recorded on their pass instead of by a person.
alter table outcomes.evidence
    alter column recorded_by drop not null,
    add column recorded_pass uuid,
    add foreign key (region_id, recorded_pass) references people.auditor_pass (region_id, id),
    add check (num_nonnulls(recorded_by, recorded_pass) = 1);
create index on outcomes.evidence (region_id, recorded_pass) where recorded_pass is not null;
