-- A manager's home counts what waits to be decided, round by round, with each visit.
create index on applications.application (region_id, cohort_id) where state = 'SUBMITTED';
