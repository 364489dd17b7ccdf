-- A look has three stages at most: what is drafted, what everybody sees, and what they saw before that. What a region had set of its
-- funder stays as what its programmes' pages show; its own pages show it only where a manager says so.
alter table site.look
    add column stage text not null default 'shown' check (stage in ('draft', 'shown', 'before')),
    add column funder_on_own_pages boolean not null default false;
alter table site.look drop constraint look_pkey;
alter table site.look add primary key (region_id, stage);
grant delete on site.look to ${app};
grant update (funder_on_own_pages) on site.look to ${app};

-- Programmes that somebody else pays, or nobody who is to be shown: those that are not here have the region's usual funder.
create table site.look_funder (
    region_id      uuid not null,
    stage          text not null,
    programme_id   uuid not null,
    emblem         bytea check (length(emblem) <= 16384),
    emblem_width   int not null,
    emblem_height  int not null,
    emblem_alt_sv  text not null check (length(emblem_alt_sv) <= 200),
    emblem_alt_en  text not null check (length(emblem_alt_en) <= 200),
    funder_sv      text not null check (length(funder_sv) <= 300),
    funder_en      text not null check (length(funder_en) <= 300),
    primary key (region_id, stage, programme_id),
    foreign key (region_id, stage) references site.look (region_id, stage) on delete cascade,
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on site.look_funder (region_id, programme_id);
select shell.hold_regions_apart('site.look_funder');
grant select, insert, delete on site.look_funder to ${app};
