-- What a company says of its plan at one time after its round: as typed until it is sent, and then what its actions are noted
-- with. One for each time; it can be changed until that time is over. Who typed it in a call, where somebody else did.
create table plan.check_in (
    region_id       uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    turn            text not null check (turn in ('M3', 'M6', 'M12')),
    person_id       uuid not null references people.person,
    typed           jsonb not null,
    wants_call      boolean not null default false,
    wish_met_at     timestamptz,
    entered_by      uuid references people.person,
    called_on       date,
    saved_at        timestamptz not null,
    sent_at         timestamptz,
    primary key (region_id, programme_id, organisation_id, turn),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    check ((entered_by is null) = (called_on is null))
);
create index on plan.check_in (region_id, organisation_id);
create index on plan.check_in (person_id);
create index on plan.check_in (entered_by);
create index on plan.check_in (region_id, sent_at) where wants_call and wish_met_at is null;
select shell.hold_regions_apart('plan.check_in');
create policy person on plan.check_in for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.check_in to ${app};
grant update (person_id, typed, wants_call, wish_met_at, entered_by, called_on, saved_at, sent_at) on plan.check_in to ${app};

-- A person's own link to say it by, known by the hash of its token. It opens until the time is over or it is taken back.
create table plan.check_in_link (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    turn            text not null check (turn in ('M3', 'M6', 'M12')),
    person_id       uuid not null references people.person,
    token_hash      bytea not null,
    asked_at        timestamptz not null,
    ended_at        timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.check_in_link (region_id, organisation_id, person_id);
create index on plan.check_in_link (person_id);
select shell.hold_regions_apart('plan.check_in_link');
create policy person on plan.check_in_link for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.check_in_link to ${app};
grant update (ended_at) on plan.check_in_link to ${app};

-- Each time a company was asked: three times at most for one time after its round, a week apart.
create table plan.check_in_asking (
    region_id       uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    turn            text not null check (turn in ('M3', 'M6', 'M12')),
    number          int not null check (number between 1 and 3),
    asked_on        date not null,
    primary key (region_id, programme_id, organisation_id, turn, number),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.check_in_asking (region_id, organisation_id);
create index on plan.check_in_asking (region_id, number, asked_on);
select shell.hold_regions_apart('plan.check_in_asking');
grant select, insert on plan.check_in_asking to ${app};
