create schema records;
grant usage on schema records to ${app};

-- One night's run in a region: when, and how many rules failed. Never content.
create table records.retention_run (
    region_id uuid not null references organisations.region,
    id        uuid not null,
    ran_at    timestamptz not null,
    failed    int not null check (failed >= 0),
    primary key (region_id, id)
);
create index on records.retention_run (region_id, ran_at);
select shell.hold_regions_apart('records.retention_run');
grant select, insert on records.retention_run to ${app};

-- What one rule did in a run: rows taken away, and rows that lost what says who it was. Coming: what it would do in 30 days.
create table records.retention_line (
    region_id uuid not null,
    run_id    uuid not null,
    rule      text not null check (rule ~ '^[a-z]+[.]rule[.][a-z-]+$'),
    coming    boolean not null,
    removed   int not null check (removed >= 0),
    changed   int not null check (changed >= 0),
    primary key (region_id, run_id, rule, coming),
    foreign key (region_id, run_id) references records.retention_run (region_id, id)
);
select shell.hold_regions_apart('records.retention_line');
grant select, insert on records.retention_line to ${app};
