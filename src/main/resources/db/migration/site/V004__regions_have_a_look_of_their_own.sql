-- How a region's pages, papers and letters look: one row, written anew each time. Pictures are made anew from what they show.
create table site.look (
    region_id      uuid primary key references organisations.region,
    colour         text check (colour ~ '^#[0-9a-f]{6}$'),
    logo           bytea check (length(logo) <= 16384),
    logo_width     int not null default 0,
    logo_height    int not null default 0,
    logo_alt_sv    text not null check (length(logo_alt_sv) <= 200),
    logo_alt_en    text not null check (length(logo_alt_en) <= 200),
    emblem         bytea check (length(emblem) <= 16384),
    emblem_width   int not null default 0,
    emblem_height  int not null default 0,
    emblem_alt_sv  text not null check (length(emblem_alt_sv) <= 200),
    emblem_alt_en  text not null check (length(emblem_alt_en) <= 200),
    funder_sv      text not null check (length(funder_sv) <= 300),
    funder_en      text not null check (length(funder_en) <= 300),
    version        int not null,
    set_at         timestamptz not null,
    set_by         uuid not null references people.person
);
create index on site.look (set_by);
select shell.hold_regions_apart('site.look');
grant select, insert on site.look to ${app};
grant update (colour, logo, logo_width, logo_height, logo_alt_sv, logo_alt_en, emblem, emblem_width, emblem_height,
              emblem_alt_sv, emblem_alt_en, funder_sv, funder_en, version, set_at, set_by) on site.look to ${app};
