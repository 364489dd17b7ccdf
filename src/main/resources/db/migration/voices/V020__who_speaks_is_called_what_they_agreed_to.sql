-- What whoever speaks agreed to be called, with their name; empty before a yes, without a name and after the end.
alter table voices.interview
    add column name_sv text not null default '',
    add column name_en text not null default '';
grant update (name_sv, name_en) on voices.interview to ${app};
