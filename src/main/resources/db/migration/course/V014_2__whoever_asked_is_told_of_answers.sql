-- When whoever asked was told by mail of what the colleague said last; what was said before this column was is not told anew.
alter table course.question add column told_at timestamptz;
create index on course.question (region_id, said_at) where told_at is null and state in ('answered', 'unknown', 'elsewhere');
grant update (told_at) on course.question to ${app};

alter table course.question no force row level security;
update course.question set told_at = said_at where said_at is not null;
alter table course.question force row level security;
