-- A deal that a promoter has heard of between two who have shown nothing here: the two flows that it stands on were never shown to
-- anybody, and are in nobody's list.
alter table flows.flow add column heard boolean not null default false check (not heard or state = 'closed');
