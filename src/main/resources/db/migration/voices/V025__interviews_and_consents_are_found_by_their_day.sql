-- What has been told and agreed to is listed as public records, the newest first.
create index on voices.interview (region_id, said_at, id) where said_at is not null;
create index on voices.consent (region_id, happened_at, id);
