create schema site;
grant usage on schema site to ${app};

-- What a region says of itself, by place and language. A new wording is a new row; the newest is shown.
create table site.region_text (
    region_id  uuid not null references organisations.region,
    id         uuid not null,
    place      text not null check (place in ('offer', 'contact', 'accessibility')),
    lang       text not null check (lang in ('sv', 'en')),
    text       text not null,
    written_at timestamptz not null,
    written_by uuid not null references people.person,
    primary key (region_id, id)
);
create index on site.region_text (region_id, place, lang, written_at);
select shell.hold_regions_apart('site.region_text');
grant select, insert on site.region_text to ${app};
