-- What everybody has logged in a month is summed for the region's managers.
create index on network.hours (region_id, worked_on);
