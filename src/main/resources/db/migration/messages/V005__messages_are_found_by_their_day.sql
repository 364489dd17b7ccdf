-- What has been written is listed as public records, the newest first.
create index on messages.message (region_id, written_at, id);
