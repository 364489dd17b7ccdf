-- Counts how often a cohort has been planned anew, so that nobody undoes another's decision without having seen it.
alter table programmes.cohort add column version int not null default 1;
grant update (version) on programmes.cohort to ${app};
