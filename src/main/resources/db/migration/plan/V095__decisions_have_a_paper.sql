-- What was decided of a version is a paper too, made once when it has been.
alter table plan.paper drop constraint paper_kind_check;
alter table plan.paper add constraint paper_kind_check check (kind in ('board-paper', 'minutes', 'decision'));
