-- One photo of what an idea is about, made anew so that it holds nothing but the picture, and kept encrypted; with what is seen on it,
-- for whoever cannot see it. The company's own, as the idea is.
create table ideas.photo (
    region_id       uuid not null,
    organisation_id uuid not null,
    idea_id         uuid not null,
    shows           text not null default '' check (length(shows) <= 300),
    content         bytea not null,
    added_at        timestamptz not null,
    added_by        uuid not null references people.person,
    primary key (region_id, organisation_id, idea_id),
    foreign key (region_id, organisation_id, idea_id) references ideas.idea (region_id, organisation_id, id)
);
create index on ideas.photo (added_by);
select shell.hold_regions_apart('ideas.photo');
create policy person on ideas.photo for select to ${app}
    using (added_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on ideas.photo to ${app};
grant update (shows, content, added_at, added_by) on ideas.photo to ${app};
