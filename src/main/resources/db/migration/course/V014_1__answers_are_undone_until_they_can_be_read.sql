-- When the company was told a coach's answer by mail, which waits a while, and when it first opened the worksheet with it. Until
-- then whoever answered may undo the answer; what they wrote stays for them to go on with.
alter table course.hand_in
    add column told_at timestamptz,
    add column read_at timestamptz;
create index on course.hand_in (region_id, decided_at) where decided_at is not null and told_at is null;
grant update (told_at, read_at) on course.hand_in to ${app};
grant delete on course.remark to ${app};

alter table course.hand_in no force row level security;
update course.hand_in set told_at = decided_at where decided_at is not null;
alter table course.hand_in force row level security;
