-- A file that a company takes out of its worksheet is erased, unless it has been handed in: what the region has received stays
-- as long as the hand-in does. One that an earlier version may bring back has been left, and is erased after a month.
alter table course.attachment
    add column handed_in boolean not null default false,
    add column left_at timestamptz;
create index on course.attachment (region_id, left_at) where left_at is not null and not handed_in;
grant update (handed_in, left_at), delete on course.attachment to ${app};

alter table course.attachment no force row level security;
alter table course.hand_in no force row level security;
update course.attachment a set handed_in = true
 where exists (select from course.hand_in h
                where h.region_id = a.region_id and h.work_id = a.work_id and position(a.id::text in h.document::text) > 0);
alter table course.attachment force row level security;
alter table course.hand_in force row level security;
