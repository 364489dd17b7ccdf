-- A cohort as companies apply to it. One that came with a workbook has only its name and the address made of it.
-- Its first and last day are those of its weeks, kept here to be looked for.
alter table programmes.cohort
    add column slug                 text check (slug ~ '^[a-z0-9][a-z0-9-]*$'),
    add column opens_on             date,
    add column closes_on            date,
    add column seats                int check (seats between 1 and 1000),
    add column starts_on            date,
    add column ends_on              date,
    add column municipalities       text[] not null default '{}',
    add column only_smes            boolean not null default true,
    add column sector_rule          text not null default 'any' check (sector_rule in ('any', 'only', 'except')),
    add column sectors              text[] not null default '{}',
    add column earlier_participants boolean not null default true,
    add check (opens_on <= closes_on),
    add check ((opens_on is null) = (closes_on is null)),
    add check (starts_on <= ends_on),
    add check ((starts_on is null) = (ends_on is null));

update programmes.cohort set slug = 'omgang-' || replace(id::text, '-', '');
alter table programmes.cohort
    alter column slug set not null,
    add unique (region_id, slug);
create index on programmes.cohort (region_id, closes_on);
grant update (name, opens_on, closes_on, seats, starts_on, ends_on, municipalities, only_smes, sector_rule, sectors,
              earlier_participants) on programmes.cohort to ${app};

create table programmes.cohort_week (
    region_id uuid not null,
    cohort_id uuid not null,
    number    int not null check (number between 1 and 60),
    starts_on date not null,
    ends_on   date not null,
    primary key (region_id, cohort_id, number),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    check (starts_on <= ends_on)
);
select shell.hold_regions_apart('programmes.cohort_week');
grant select, insert, update, delete on programmes.cohort_week to ${app};

-- Who took part is counted by cohort, too.
create index on programmes.participation (region_id, cohort_id);
