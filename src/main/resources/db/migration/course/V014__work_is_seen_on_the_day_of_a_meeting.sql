-- The day of the meeting at which work was seen, which may be another than that on which it was ticked; null in ticks that are
-- older than this column.
alter table course.seen add column held_on date;
