-- That a manager has said of a programme that the region's usual funder pays it: otherwise a programme whose own details name
-- another shows none.
alter table site.look_funder add column is_usual boolean not null default false;
alter table site.look_funder add check (not is_usual or (emblem is null and funder_sv = '' and funder_en = ''));
