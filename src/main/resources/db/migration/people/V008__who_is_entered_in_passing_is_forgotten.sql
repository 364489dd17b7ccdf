-- Somebody who was entered for one matter only, as to be asked one thing, and belongs nowhere: on this day it is looked whether
-- anything is still awaited of them, and if not they are erased. Null for who belongs, or has been entered for more.
alter table people.person add column forget_on date;
create index on people.person (forget_on) where forget_on is not null;
