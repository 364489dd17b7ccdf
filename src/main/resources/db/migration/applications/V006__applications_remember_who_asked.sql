-- Whose asking brought an application: the promoter by whose link or poster it came, and what the module above knows the
-- company by that the link was for. An opaque id, since lists of companies to ask stand on a higher step and are forgotten.
alter table applications.application
    add column promoter_id uuid,
    add column prospect_id uuid,
    add foreign key (region_id, promoter_id) references organisations.organisation (region_id, id),
    add check (prospect_id is null or promoter_id is not null);
create index on applications.application (region_id, promoter_id);
create index on applications.application (region_id, prospect_id);
create index on applications.application (region_id, cohort_id, number_hash);

-- Who has applied to which cohort and how it stands, for modules above whose own rows say who may see it. The number is
-- its keyed hash.
create view applications.pub_application with (security_invoker) as
    select region_id, id, programme_id, cohort_id, number_hash, promoter_id, prospect_id, role, state, submitted_at, organisation_id
      from applications.application;
grant select on applications.pub_application to ${app};
