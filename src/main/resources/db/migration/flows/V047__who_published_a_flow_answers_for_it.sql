-- Whoever published a flow, or let it be shown for longer, may answer for the company when somebody asks about it. Saving a word
-- in it gives nobody that right.
alter table flows.flow add column published_by uuid references people.person;
update flows.flow set published_by = changed_by where visibility <> 'private';
create index on flows.flow (published_by);
