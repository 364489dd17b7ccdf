-- What has been declared is listed as public records, the newest first.
create index on aid.declaration (region_id, signed_at, id);
