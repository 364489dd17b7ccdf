-- A voice that comes from an interview: with its own language, called one thing in each language, and with an end.
alter table voices.voice
    add column interview boolean not null default false,
    add column name_en   text not null default '',
    add column language  text not null default 'sv' check (language in ('sv', 'en')),
    add column ends_on   date;

-- What files say and what comes of interviews do not meet by a name.
alter table voices.voice drop constraint voice_region_id_programme_id_organisation_id_name_key;
create unique index voice_of_file on voices.voice (region_id, programme_id, organisation_id, name) where not interview;
create index on voices.voice (region_id, organisation_id);
create index on voices.voice (region_id, programme_id);
