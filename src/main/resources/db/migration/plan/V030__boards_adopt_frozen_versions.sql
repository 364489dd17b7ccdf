-- What a company is about to put before those who decide. One that is written on until a version is frozen, and then again.
create table plan.proposal (
    region_id       uuid not null,
    organisation_id uuid not null,
    title           text not null check (length(title) <= 120),
    meeting_on      date,
    sentences       text[] not null default '{}' check (cardinality(sentences) <= 10),
    risks           text not null default '' check (length(risks) <= 800),
    consequences    text not null default '' check (length(consequences) <= 800),
    follow_up_on    date,
    responsible     uuid references people.person,
    version         int not null,
    changed_by      uuid not null references people.person,
    changed_at      timestamptz not null,
    primary key (region_id, organisation_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.proposal (responsible);
create index on plan.proposal (changed_by);
select shell.hold_regions_apart('plan.proposal');
grant select, insert, update on plan.proposal to ${app};

-- Who decides at the company: its board, or its owners. They need no account.
create table plan.decider (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    person_id       uuid not null references people.person,
    does            text not null default '' check (length(does) <= 80),
    added_at        timestamptz not null,
    primary key (region_id, id),
    unique (region_id, organisation_id, person_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.decider (person_id);
select shell.hold_regions_apart('plan.decider');
create policy person on plan.decider for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, delete on plan.decider to ${app};

-- Strategy and plan as they stood when they were put forward: one document, its SHA-256, made once. Nobody changes it or takes it
-- away: the application may not, and a trigger refuses whoever else tries.
create table plan.version (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    number          int not null check (number > 0),
    document        text not null check (document <> ''),
    hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
    decides         text not null check (decides in ('board', 'owner')),
    frozen_on       date not null,
    frozen_at       timestamptz not null,
    frozen_by       uuid not null references people.person,
    primary key (region_id, id),
    unique (region_id, organisation_id, id),
    unique (region_id, organisation_id, number),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.version (region_id, hash);
create index on plan.version (frozen_by);
select shell.hold_regions_apart('plan.version');
grant select, insert on plan.version to ${app};

-- The actions of a version that were to be done, in figures. No key to the action: the version stays whatever becomes of that.
create table plan.version_action (
    region_id   uuid not null,
    version_id  uuid not null,
    action_id   uuid not null,
    due_on      date,
    co2e_t_year numeric(12, 3),
    confidence  text not null check (confidence in ('', 'low', 'medium', 'high')),
    primary key (region_id, version_id, action_id),
    foreign key (region_id, version_id) references plan.version (region_id, id)
);
select shell.hold_regions_apart('plan.version_action');
grant select, insert on plan.version_action to ${app};

-- What those who decide said of a version, and how they came to it. A version may be postponed and decided on later.
create table plan.decision (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    version_id      uuid not null,
    way             text not null check (way in ('owner', 'meeting', 'links')),
    outcome         text not null check (outcome in ('adopted', 'adopted-with-changes', 'postponed', 'rejected')),
    decided_on      date not null,
    why             text not null default '' check (length(why) <= 800),
    postponed_to    date,
    signers         jsonb not null default '[]',
    recorded_by     uuid not null references people.person,
    recorded_at     timestamptz not null,
    primary key (region_id, id),
    check ((outcome = 'postponed') = (postponed_to is not null)),
    check (outcome = 'adopted' or why <> ''),
    foreign key (region_id, organisation_id, version_id) references plan.version (region_id, organisation_id, id)
);
create unique index on plan.decision (region_id, version_id) where outcome <> 'postponed';
create index on plan.decision (region_id, organisation_id, version_id);
create index on plan.decision (recorded_by);
select shell.hold_regions_apart('plan.decision');
grant select, insert on plan.decision to ${app};

-- Companies that let their name be said to whoever asks whether a paper is an adopted version.
create table plan.named (
    region_id       uuid not null,
    organisation_id uuid not null,
    since           timestamptz not null,
    person_id       uuid not null references people.person,
    primary key (region_id, organisation_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.named (person_id);
select shell.hold_regions_apart('plan.named');
grant select, insert, delete on plan.named to ${app};

create function plan.stays_as_it_is() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what was decided: rows are neither changed nor taken away', tg_table_name;
end $$;
create trigger stays before update or delete on plan.version for each row execute function plan.stays_as_it_is();
create trigger stays before update or delete on plan.version_action for each row execute function plan.stays_as_it_is();
create trigger stays before update or delete on plan.decision for each row execute function plan.stays_as_it_is();

-- Versions that were adopted, in figures, for those who count.
create view plan.pub_adopted with (security_invoker) as
select d.region_id, d.organisation_id, d.id as decision_id, d.version_id, v.number,
       case d.way when 'owner' then 'owner' else v.decides end as decided_by, d.way, d.outcome, d.decided_on,
       (select count(*) from plan.version_action a where a.region_id = v.region_id and a.version_id = v.id) as actions,
       (select coalesce(sum(a.co2e_t_year) filter (where a.confidence = 'low'), 0) from plan.version_action a
         where a.region_id = v.region_id and a.version_id = v.id) as co2e_t_low,
       (select coalesce(sum(a.co2e_t_year) filter (where a.confidence = 'medium'), 0) from plan.version_action a
         where a.region_id = v.region_id and a.version_id = v.id) as co2e_t_medium,
       (select coalesce(sum(a.co2e_t_year) filter (where a.confidence = 'high'), 0) from plan.version_action a
         where a.region_id = v.region_id and a.version_id = v.id) as co2e_t_high,
       (select coalesce(sum(a.co2e_t_year) filter (where a.confidence = ''), 0) from plan.version_action a
         where a.region_id = v.region_id and a.version_id = v.id) as co2e_t_unsaid
  from plan.decision d
  join plan.version v on v.region_id = d.region_id and v.id = d.version_id
 where d.outcome in ('adopted', 'adopted-with-changes');
grant select on plan.pub_adopted to ${app};

create view plan.pub_adopted_action with (security_invoker) as
select a.region_id, d.organisation_id, a.version_id, a.action_id, a.due_on, a.co2e_t_year, a.confidence
  from plan.version_action a
  join plan.decision d on d.region_id = a.region_id and d.version_id = a.version_id
 where d.outcome in ('adopted', 'adopted-with-changes');
grant select on plan.pub_adopted_action to ${app};
