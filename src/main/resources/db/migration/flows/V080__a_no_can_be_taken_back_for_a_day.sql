-- When a side said no before the two know each other. For a day it can take that back, and nobody is told before the day is over;
-- then the match has failed.
alter table flows.match_side add column declined_at timestamptz;
create index on flows.match_side (region_id, declined_at) where declined_at is not null;
grant update (declined_at) on flows.match_side to ${app};
