-- A wording is a draft until a manager has approved it; the one approved last is what the pages say. Everything is kept.
alter table site.region_text drop constraint region_text_place_check;
alter table site.region_text add constraint region_text_place_check check (place in
    ('offer', 'apply', 'ask', 'contacts', 'voices', 'contact', 'privacy', 'accessibility', 'easy', 'footer'));
create index on site.region_text (written_by);

create table site.text_approval (
    region_id   uuid not null references organisations.region,
    text_id     uuid not null,
    place       text not null,
    lang        text not null,
    approved_at timestamptz not null,
    approved_by uuid not null references people.person,
    primary key (region_id, text_id),
    foreign key (region_id, text_id) references site.region_text (region_id, id)
);
create index on site.text_approval (region_id, place, lang, approved_at);
create index on site.text_approval (approved_by);
select shell.hold_regions_apart('site.text_approval');
grant select, insert on site.text_approval to ${app};

insert into site.text_approval (region_id, text_id, place, lang, approved_at, approved_by)
select region_id, id, place, lang, written_at, written_by from site.region_text;
