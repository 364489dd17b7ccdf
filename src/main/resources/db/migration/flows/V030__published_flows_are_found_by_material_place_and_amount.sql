-- What matching needs of a published flow, and nothing else. Kept by the database itself, in the statement that publishes, changes
-- or takes back: a flow that is not published has no row here, whoever wrote it. Each of the six materials and codes is a
-- shelf: flows of one direction and one municipality in order of their amounts. turn is another each time a flow is opened.
create table flows.open_flow (
    region_id         uuid not null,
    flow_id           uuid not null,
    direction         text not null check (direction in ('offer', 'need')),
    material          text not null,
    leaf              text,
    kind              text,
    family            text not null,
    ewc               text not null,
    code              text,
    code_group        text,
    chapter           text,
    municipality_code text not null,
    kg_year           bigint not null check (kg_year >= 0),
    starts_on         date not null,
    ends_on           date,
    pattern           text not null,
    quality           text not null,
    retention         text not null,
    contaminants      text[] not null,
    excluded          text[] not null,
    waste             boolean not null,
    accepts_waste     boolean not null,
    hazardous         boolean not null,
    permitted         boolean not null,
    max_distance_km   int not null,
    undertaking_id    uuid not null,
    cohorts           uuid[] not null,
    round_only        boolean not null,
    created_at        timestamptz not null,
    turn              uuid not null,
    primary key (region_id, flow_id),
    foreign key (region_id, flow_id) references flows.flow (region_id, id)
);
create index on flows.open_flow (region_id, direction, leaf, municipality_code, kg_year, flow_id) where leaf is not null;
create index on flows.open_flow (region_id, direction, code, municipality_code, kg_year, flow_id) where code is not null;
create index on flows.open_flow (region_id, direction, kind, municipality_code, kg_year, flow_id) where kind is not null;
create index on flows.open_flow (region_id, direction, code_group, municipality_code, kg_year, flow_id)
    where code_group is not null;
create index on flows.open_flow (region_id, direction, family, municipality_code, kg_year, flow_id);
create index on flows.open_flow (region_id, direction, chapter, municipality_code, kg_year, flow_id) where chapter is not null;
create index on flows.open_flow (region_id, municipality_code);
select shell.hold_regions_apart('flows.open_flow');
grant select, insert, delete on flows.open_flow to ${app};

-- How it stands with a flow's list of candidates. weights is the version that made the list, 0 while it is to be made; offered
-- says whether the flow has been offered to the lists of others; least is the score, in tenths, of the tenth on a full list
-- and 0 on one with room.
create table flows.listing (
    region_id uuid not null,
    flow_id   uuid not null,
    weights   int not null default 0,
    offered   boolean not null default false,
    least     int not null default 0 check (least between 0 and 1000),
    primary key (region_id, flow_id),
    foreign key (region_id, flow_id) references flows.open_flow (region_id, flow_id) on delete cascade
);
create index on flows.listing (region_id, flow_id) where weights = 0 or not offered;
select shell.hold_regions_apart('flows.listing');
grant select, insert, delete on flows.listing to ${app};
grant update (weights, offered, least) on flows.listing to ${app};

-- The ten best for each published flow, with their score in tenths of 100 and the version of the weights that gave it.
create table flows.candidate (
    region_id uuid not null,
    flow_id   uuid not null,
    other_id  uuid not null,
    tenths    int not null check (tenths between 0 and 1000),
    weights   int not null check (weights > 0),
    primary key (region_id, flow_id, other_id),
    foreign key (region_id, flow_id) references flows.open_flow (region_id, flow_id) on delete cascade,
    foreign key (region_id, other_id) references flows.open_flow (region_id, flow_id) on delete cascade
);
create index on flows.candidate (region_id, other_id);
select shell.hold_regions_apart('flows.candidate');
grant select, insert, delete on flows.candidate to ${app};

create view flows.opened with (security_invoker) as
    select f.region_id, f.id as flow_id, f.direction, f.material,
           case when f.material like '%.%.%' then f.material end as leaf,
           case when f.material like '%.%' then split_part(f.material, '.', 1) || '.' || split_part(f.material, '.', 2) end as kind,
           split_part(f.material, '.', 1) as family,
           f.ewc, nullif(f.ewc, '') as code, nullif(left(f.ewc, 4), '') as code_group, nullif(left(f.ewc, 2), '') as chapter,
           f.municipality_code, coalesce(cast(round(f.tonnes_year * 1000) as bigint), 0) as kg_year,
           f.starts_on, f.ends_on, f.pattern, f.quality, f.retention,
           cast(lower(cast(f.contaminants as text)) as text[]) as contaminants,
           cast(lower(cast(f.excluded as text)) as text[]) as excluded,
           f.direction = 'offer' and f.legal_status = 'waste' as waste, f.accepts_waste, f.hazardous, f.has_permit as permitted,
           f.max_distance_km, h.undertaking_id, h.cohorts, f.visibility = 'cohort' as round_only, f.created_at
      from flows.flow f
      join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
     where f.state = 'published';
grant select on flows.opened to ${app};

-- Opens, renews or takes out one flow. What matching need not know, such as a title, changes nothing. Those that had it on their
-- lists are to have a new list, since nobody remembers their eleventh. Whoever writes lists in a region does so in turn. Whoever
-- puts a flow on a list holds its own listing for key share meanwhile, so it cannot go.
create function flows.hold_open(region uuid, flow uuid) returns void language plpgsql as $$
begin
    if (select to_jsonb(o) from flows.opened o where o.region_id = region and o.flow_id = flow)
       is not distinct from
       (select to_jsonb(k) - 'turn' from flows.open_flow k where k.region_id = region and k.flow_id = flow) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('flows.lists ' || region, 0));
    perform from flows.listing l
      where l.region_id = region
        and l.flow_id in (select flow union select c.flow_id from flows.candidate c where c.region_id = region and c.other_id = flow)
      order by l.flow_id for no key update;
    perform from flows.listing l where l.region_id = region and l.flow_id = flow for update;
    update flows.listing l set weights = 0
      from flows.candidate c
     where c.region_id = region and c.other_id = flow and l.region_id = region and l.flow_id = c.flow_id;
    delete from flows.open_flow where region_id = region and flow_id = flow;
    insert into flows.open_flow select o.*, gen_random_uuid() from flows.opened o where o.region_id = region and o.flow_id = flow;
    insert into flows.listing (region_id, flow_id)
    select region_id, flow_id from flows.open_flow where region_id = region and flow_id = flow;
end $$;

create function flows.hold_flow_open() returns trigger language plpgsql as $$
begin
    if new.state = 'published' or (tg_op = 'UPDATE' and old.state = 'published') then
        perform flows.hold_open(new.region_id, new.id);
    end if;
    return null;
end $$;
create trigger hold_open after insert or update on flows.flow for each row execute function flows.hold_flow_open();

create function flows.hold_holder_open() returns trigger language plpgsql as $$
begin
    perform flows.hold_open(f.region_id, f.id)
       from flows.flow f
      where f.region_id = new.region_id and f.holder_id = new.id and f.state = 'published';
    return null;
end $$;
create trigger hold_open after update of undertaking_id, cohorts on flows.holder
    for each row when (old.undertaking_id <> new.undertaking_id or old.cohorts <> new.cohorts)
    execute function flows.hold_holder_open();
