-- In which language its records are read and given out, so that what was seen is what is given, whoever reads it.
alter table records.disclosure add column language text not null default 'sv' check (language in ('sv', 'en'));
alter table records.disclosure alter column language drop default;
