-- What has come in since yesterday, over all rounds of a region.
create index on applications.application (region_id, submitted_at);
create index on applications.question (region_id, answered_at);
