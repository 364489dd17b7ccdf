create schema plan;
grant usage on schema plan to ${app};

-- What a company keeps of its own, for as long as it wants: one strategy and one plan, whichever courses it goes through. Its own
-- alone until it hands in a copy, opens it to somebody or shows what is decided. Each press raises the version.
create table plan.strategy (
    region_id       uuid not null,
    organisation_id uuid not null,
    vision          text not null default '' check (length(vision) <= 300),
    ambition_year   int check (ambition_year between 2000 and 2100),
    bets            text[] not null default '{}' check (cardinality(bets) <= 5),
    stop_doing      text not null default '' check (length(stop_doing) <= 300),
    principles      text not null default '' check (length(principles) <= 500),
    valid_to        date,
    state           text not null default 'none' check (state in ('none', 'planned', 'draft')),
    planned_by      date,
    people          int check (people between 0 and 5000),
    decides         text not null default 'board' check (decides in ('board', 'owner')),
    version         int not null,
    changed_by      uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, organisation_id),
    check ((state = 'planned') = (planned_by is not null)),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.strategy (changed_by);
select shell.hold_regions_apart('plan.strategy');
create policy person on plan.strategy for select to ${app}
    using (changed_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, update on plan.strategy to ${app};

-- What matters most to the company, in its own words. A row of a worksheet where it was taken from one.
create table plan.topic (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    name            text not null check (name <> '' and length(name) <= 120),
    from_row        uuid,
    place           int not null,
    removed         boolean not null default false,
    primary key (region_id, id),
    unique (region_id, organisation_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.topic (region_id, organisation_id, place);
select shell.hold_regions_apart('plan.topic');
grant select, insert on plan.topic to ${app};
grant update (name, place, removed) on plan.topic to ${app};

-- Who has a part at the company: its people, and others there who have no account and perhaps no address.
create table plan.colleague (
    region_id       uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    does            text not null default '' check (length(does) <= 80),
    added_at        timestamptz not null,
    left_on         date,
    primary key (region_id, organisation_id, person_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.colleague (person_id);
select shell.hold_regions_apart('plan.colleague');
create policy person on plan.colleague for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.colleague to ${app};
grant update (does, left_on) on plan.colleague to ${app};

-- An area that somebody answers for, such as the vans or the waste.
create table plan.area (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    name            text not null check (name <> '' and length(name) <= 80),
    place           int not null,
    primary key (region_id, id),
    unique (region_id, organisation_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.area (region_id, organisation_id, place);
select shell.hold_regions_apart('plan.area');
grant select, insert, delete on plan.area to ${app};
grant update (name, place) on plan.area to ${app};

create table plan.area_colleague (
    region_id       uuid not null,
    organisation_id uuid not null,
    area_id         uuid not null,
    person_id       uuid not null references people.person,
    primary key (region_id, area_id, person_id),
    foreign key (region_id, organisation_id, area_id) references plan.area (region_id, organisation_id, id) on delete cascade,
    foreign key (region_id, organisation_id, person_id) references plan.colleague (region_id, organisation_id, person_id)
);
create index on plan.area_colleague (region_id, organisation_id, person_id);
create index on plan.area_colleague (region_id, organisation_id, area_id);
create index on plan.area_colleague (person_id);
select shell.hold_regions_apart('plan.area_colleague');
grant select, insert, delete on plan.area_colleague to ${app};

-- One thing that the company will do. Only its title must be there at first; what else a decision needs is told on its page.
-- One that was removed stays, so that it can be brought back.
create table plan.action (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    number          int not null check (number > 0),
    title           text not null check (title <> '' and length(title) <= 120),
    topic_id        uuid,
    owner_id        uuid references people.person,
    starts_on       date,
    due_on          date,
    budget_sek      numeric(12, 0) check (budget_sek >= 0),
    funding         text not null default '' check (funding in ('', 'own', 'grant', 'loan', 'none')),
    hours           int check (hours between 0 and 100000),
    kpi             text not null default '' check (length(kpi) <= 120),
    co2e_t_year     numeric(12, 3),
    material_t_year numeric(12, 3),
    saving_sek_year numeric(12, 0),
    method          text not null default '' check (length(method) <= 300),
    confidence      text not null default '' check (confidence in ('', 'low', 'medium', 'high')),
    impact          int check (impact between 1 and 5),
    effort          int check (effort between 1 and 5),
    status          text not null default 'planned' check (status in ('planned', 'ongoing', 'done', 'cancelled')),
    done_on         date,
    stuck           text not null default '' check (length(stuck) <= 300),
    bank_id         text not null default '' check (length(bank_id) <= 80),
    removed         boolean not null default false,
    version         int not null,
    changed_by      uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, id),
    unique (region_id, organisation_id, id),
    unique (region_id, organisation_id, number),
    check ((status = 'done') = (done_on is not null)),
    check (due_on > starts_on),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, organisation_id, topic_id) references plan.topic (region_id, organisation_id, id),
    foreign key (region_id, organisation_id, owner_id) references plan.colleague (region_id, organisation_id, person_id)
);
create index on plan.action (region_id, organisation_id, topic_id);
create index on plan.action (region_id, organisation_id, owner_id);
create index on plan.action (region_id, due_on) where status in ('planned', 'ongoing') and not removed;
create index on plan.action (owner_id);
create index on plan.action (changed_by);
select shell.hold_regions_apart('plan.action');
create policy person on plan.action for select to ${app}
    using (owner_id = nullif(current_setting('framsteg.person', true), '')::uuid
           or changed_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, update on plan.action to ${app};

create table plan.action_helper (
    region_id       uuid not null,
    organisation_id uuid not null,
    action_id       uuid not null,
    person_id       uuid not null references people.person,
    primary key (region_id, action_id, person_id),
    foreign key (region_id, organisation_id, action_id) references plan.action (region_id, organisation_id, id),
    foreign key (region_id, organisation_id, person_id) references plan.colleague (region_id, organisation_id, person_id)
);
create index on plan.action_helper (region_id, organisation_id, person_id);
create index on plan.action_helper (region_id, organisation_id, action_id);
create index on plan.action_helper (person_id);
select shell.hold_regions_apart('plan.action_helper');
grant select, insert, delete on plan.action_helper to ${app};

-- What has happened to an action: who changed what and when, from what to what, and how they came to it.
create table plan.action_change (
    region_id       uuid not null,
    organisation_id uuid not null,
    action_id       uuid not null,
    version         int not null,
    field           text not null,
    before          text not null,
    after           text not null,
    way             text not null check (way in ('signed-in', 'link', 'for-them', 'excel', 'check-in')),
    person_id       uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, action_id, version, field),
    foreign key (region_id, organisation_id, action_id) references plan.action (region_id, organisation_id, id)
);
create index on plan.action_change (region_id, organisation_id, action_id);
create index on plan.action_change (region_id, organisation_id, changed_at);
create index on plan.action_change (person_id);
select shell.hold_regions_apart('plan.action_change');
create policy person on plan.action_change for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.action_change to ${app};
