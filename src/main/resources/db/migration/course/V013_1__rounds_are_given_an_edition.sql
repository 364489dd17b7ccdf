-- A manager chooses the edition of a round; from when somebody has begun to work by it, it stays.
alter table course.cohort_edition add column begun boolean not null default true;
grant update (edition, begun) on course.cohort_edition to ${app};
