create schema outcomes;
grant usage on schema outcomes to ${app};

-- What has been shown to have happened. Append-only: a correction is a new row that names the one it replaces; what no
-- longer holds is a new row marked withdrawn. Ids, codes and figures, never names or free text.
create table outcomes.evidence (
    region_id         uuid not null,
    id                uuid not null,
    programme_id      uuid not null,
    organisation_id   uuid not null,
    role              text not null check (role in ('company', 'promoter')),
    kind              text not null check (kind in
                      ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy')),
    subject           uuid not null,
    part_of           uuid,
    wave              text check (wave in ('T0', 'T1', 'T2', 'T3')),
    code              text not null,
    detail            text,
    number            numeric,
    year_asked        int,
    municipality_code text,
    size              text,
    happened_on       date not null,
    day_known         boolean not null,
    recorded_at       timestamptz not null,
    recorded_by       uuid not null references people.person,
    given             text not null check (given in ('self', 'phone', 'import', 'system')),
    on_behalf_of      uuid,
    source_module     text not null,
    source_type       text not null,
    source_id         uuid,
    source_label      text not null,
    source_address    text not null,
    level             int not null check (level between 1 and 4),
    replaces          uuid,
    withdrawn         boolean not null,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, replaces) references outcomes.evidence (region_id, id),
    check (replaces <> id)
);
create unique index on outcomes.evidence (region_id, replaces) where replaces is not null;
create index on outcomes.evidence (region_id, programme_id, organisation_id);
select shell.hold_regions_apart('outcomes.evidence');
grant select, insert on outcomes.evidence to ${app};

-- Why a manager corrected a row.
create table outcomes.correction (
    region_id   uuid not null,
    evidence_id uuid not null,
    reason      text not null check (reason <> ''),
    primary key (region_id, evidence_id),
    foreign key (region_id, evidence_id) references outcomes.evidence (region_id, id)
);
select shell.hold_regions_apart('outcomes.correction');
grant select, insert on outcomes.correction to ${app};

-- Where each organisation stands on each indicator on the programme's last day, counted from its evidence, which holds
-- the foreign keys; checking them once more for every row that is counted would cost a third of the counting.
create table outcomes.standing (
    region_id         uuid not null,
    programme_id      uuid not null,
    organisation_id   uuid not null,
    role              text not null,
    indicator         text not null,
    code              text not null,
    detail            text not null,
    municipality_code text not null,
    size              text not null,
    n                 int not null,
    primary key (region_id, programme_id, organisation_id, indicator, code, detail, role)
);
create index on outcomes.standing (region_id, programme_id, indicator, code, organisation_id);
select shell.hold_regions_apart('outcomes.standing');
grant select, insert, delete on outcomes.standing to ${app};

-- Sums of standings: of all, by municipality and by size. Moved once per transaction, so that a page costs the same
-- with forty companies and with four hundred thousand.
create table outcomes.total (
    region_id    uuid not null,
    programme_id uuid not null,
    slice        text not null check (slice in ('all', 'municipality', 'size')),
    part         text not null,
    indicator    text not null,
    role         text not null,
    code         text not null,
    detail       text not null,
    n            bigint not null,
    primary key (region_id, programme_id, slice, part, indicator, role, code, detail),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
select shell.hold_regions_apart('outcomes.total');
grant select, insert, update, delete on outcomes.total to ${app};

-- What a survey's choice is called where it was asked; evidence keeps the code.
create table outcomes.choice (
    region_id    uuid not null,
    programme_id uuid not null,
    code         text not null,
    label        text not null,
    primary key (region_id, programme_id, code),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
select shell.hold_regions_apart('outcomes.choice');
grant select, insert on outcomes.choice to ${app};

-- Figures as they were published: frozen, with who and when. The newest is what the public sees.
create table outcomes.publication (
    region_id         uuid not null,
    id                uuid not null,
    programme_id      uuid not null,
    published_at      timestamptz not null,
    published_by      uuid not null references people.person,
    published_by_name text not null,
    as_of             date not null,
    document          jsonb not null,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id)
);
create index on outcomes.publication (region_id, programme_id, published_at);
select shell.hold_regions_apart('outcomes.publication');
grant select, insert on outcomes.publication to ${app};
