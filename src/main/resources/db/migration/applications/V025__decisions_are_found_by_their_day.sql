-- What has been decided is listed as public records, the newest first.
create index on applications.application (region_id, decided_at, id) where decided_at is not null;
