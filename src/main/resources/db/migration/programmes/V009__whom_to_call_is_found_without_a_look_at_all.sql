-- A region's home asks who is on pause, and who of a round is still in; most parts are neither.
create index on programmes.participation (region_id, status) where status = 'paused';
create index on programmes.participation (region_id, cohort_id) where status = 'accepted';
