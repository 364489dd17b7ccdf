-- Companies' cards are looked for by their last day.
create index on network.contact (region_id, ends_on, id) where ends_on is not null;
