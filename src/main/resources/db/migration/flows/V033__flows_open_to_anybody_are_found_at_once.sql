create index on flows.flow (region_id, expires_on) where state = 'published' and visibility = 'public';
