-- Nobody looks for applications by who decided on them, nor by whose asking brought them without naming their cohort; persons
-- and organisations are never deleted. Those of a cohort are found by its other index and sorted, since they are few. Three
-- indexes that each application wrote to and no query read.
drop index applications.application_decided_by_idx;
drop index applications.application_region_id_promoter_id_idx;
drop index applications.application_region_id_cohort_id_submitted_at_id_idx;
