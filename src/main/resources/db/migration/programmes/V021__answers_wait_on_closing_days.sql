-- In some of the times that courses avoid nobody is at work, and what companies have handed in is answered afterwards. During
-- the weeks that most people are away it is so from the start; a school holiday empties no office.
alter table programmes.closed_time add answers_wait boolean not null default false;
update programmes.closed_time set answers_wait = true where from_week = 28 and to_week = 31;
grant update (answers_wait) on programmes.closed_time to ${app};
