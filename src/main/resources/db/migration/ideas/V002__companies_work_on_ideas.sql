-- What somebody at a company has thought of. Only its title must be there at first; what is said of it more stands by field, and
-- its stage follows from that. The company's own alone until it hands in a copy. Each press raises the version. One that was
-- merged into another, dropped or taken away stays, so that it can be brought back.
create table ideas.idea (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    number          int not null check (number > 0),
    said            jsonb not null check (coalesce(said ->> 'title', '') <> ''),
    stage           text not null default 'raw' check (stage in ('raw', 'described', 'tested', 'launched', 'dropped')),
    dropped         boolean not null default false,
    removed         boolean not null default false,
    merged_into     uuid,
    launched_on     date,
    launch_what     text not null default '' check (length(launch_what) <= 300),
    launch_link     text not null default '' check (length(launch_link) <= 500),
    version         int not null,
    added_at        timestamptz not null,
    changed_by      uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, id),
    unique (region_id, organisation_id, id),
    unique (region_id, organisation_id, number),
    check (merged_into <> id),
    check ((stage = 'dropped') = dropped),
    check (stage <> 'launched' or launched_on is not null),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, organisation_id, merged_into) references ideas.idea (region_id, organisation_id, id)
);
create index on ideas.idea (region_id, organisation_id, merged_into);
create index on ideas.idea (changed_by);
select shell.hold_regions_apart('ideas.idea');
create policy person on ideas.idea for select to ${app}
    using (changed_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on ideas.idea to ${app};
grant update (said, stage, dropped, removed, merged_into, launched_on, launch_what, launch_link, version, changed_by, changed_at)
    on ideas.idea to ${app};

-- What a company tries with an idea: by when, by whom, and what it showed.
create table ideas.trial (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    idea_id         uuid not null,
    what            text not null check (what <> '' and length(what) <= 200),
    due_on          date not null,
    owner_id        uuid references people.person,
    result          text not null default '' check (length(result) <= 500),
    done_on         date,
    removed         boolean not null default false,
    version         int not null,
    primary key (region_id, id),
    check ((result = '') = (done_on is null)),
    foreign key (region_id, organisation_id, idea_id) references ideas.idea (region_id, organisation_id, id)
);
create index on ideas.trial (region_id, organisation_id, idea_id);
create index on ideas.trial (region_id, owner_id, due_on) where done_on is null and not removed;
create index on ideas.trial (owner_id);
select shell.hold_regions_apart('ideas.trial');
create policy person on ideas.trial for select to ${app}
    using (owner_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on ideas.trial to ${app};
grant update (what, due_on, owner_id, result, done_on, removed, version) on ideas.trial to ${app};

-- How an idea stood after each change, what kind of change it was, and who made it. Nobody changes that afterwards.
create table ideas.version (
    region_id       uuid not null,
    organisation_id uuid not null,
    idea_id         uuid not null,
    version         int not null,
    what            text not null check (what in ('added', 'written', 'restored', 'dropped', 'taken-up', 'removed', 'back',
                                                  'merged', 'unmerged', 'trial', 'result', 'trial-removed', 'launched',
                                                  'launch-undone')),
    stage           text not null check (stage in ('raw', 'described', 'tested', 'launched', 'dropped')),
    stood           jsonb not null,
    person_id       uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, idea_id, version),
    foreign key (region_id, organisation_id, idea_id) references ideas.idea (region_id, organisation_id, id)
);
create index on ideas.version (region_id, organisation_id, idea_id);
create index on ideas.version (person_id);
select shell.hold_regions_apart('ideas.version');
create policy person on ideas.version for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on ideas.version to ${app};
