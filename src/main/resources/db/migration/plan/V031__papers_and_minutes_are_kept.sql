-- The papers of a version, each made once in each language and kept as it was made: whoever has one can find out what it is of.
create table plan.paper (
    region_id  uuid not null,
    version_id uuid not null,
    kind       text not null check (kind in ('board-paper', 'minutes')),
    language   text not null check (language in ('sv', 'en')),
    format     text not null check (format in ('pdf', 'docx')),
    hash       text not null check (hash ~ '^[0-9a-f]{64}$'),
    content    bytea not null,
    made_at    timestamptz not null,
    primary key (region_id, version_id, kind, language, format),
    foreign key (region_id, version_id) references plan.version (region_id, id)
);
create index on plan.paper (region_id, hash);
select shell.hold_regions_apart('plan.paper');
grant select, insert on plan.paper to ${app};

-- The signed minutes of a decision, as a photo or a document, sealed.
create table plan.minutes (
    region_id   uuid not null,
    decision_id uuid not null,
    type        text not null check (type in ('pdf', 'jpeg', 'png')),
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    content     bytea not null,
    added_at    timestamptz not null,
    primary key (region_id, decision_id),
    foreign key (region_id, decision_id) references plan.decision (region_id, id)
);
create index on plan.minutes (region_id, hash);
select shell.hold_regions_apart('plan.minutes');
grant select, insert on plan.minutes to ${app};

create trigger stays before update or delete on plan.paper for each row execute function plan.stays_as_it_is();
create trigger stays before update or delete on plan.minutes for each row execute function plan.stays_as_it_is();

-- How often a network has asked in an hour whether a paper holds, or tried a code: by keyed hash of the client.
create table plan.client_rate (
    region_id uuid not null references organisations.region,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on plan.client_rate (region_id, since);
select shell.hold_regions_apart('plan.client_rate');
grant select, insert, delete on plan.client_rate to ${app};
grant update (counted) on plan.client_rate to ${app};
