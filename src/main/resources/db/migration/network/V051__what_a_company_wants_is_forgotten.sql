-- What a company wanted of a contact is emptied after two years, or when whoever wrote it is erased.
alter table network.introduction drop constraint introduction_wants_check;
create index on network.introduction (region_id, introduced_at) where wants <> '';
grant update (wants) on network.introduction to ${app};
