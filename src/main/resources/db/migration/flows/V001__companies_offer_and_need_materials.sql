create schema flows;
grant usage on schema flows to ${app};

-- Whose a flow is: an organisation that the region knows, or one outside all programmes that a promoter has told of by name.
-- undertaking_id is the same for companies that count as one, so that none of them is matched with itself; cohorts are the
-- rounds that the organisation has taken part in.
create table flows.holder (
    region_id         uuid not null,
    id                uuid not null,
    organisation_id   uuid,
    name              text not null default '' check (length(name) <= 160),
    contact           text not null default '' check (length(contact) <= 300),
    municipality_code text not null references organisations.municipality,
    promoter_id       uuid,
    undertaking_id    uuid not null,
    cohorts           uuid[] not null default '{}',
    entered_by        uuid references people.person,
    created_at        timestamptz not null,
    primary key (region_id, id),
    unique (region_id, organisation_id),
    check ((organisation_id is null) = (name <> '')),
    check (organisation_id is null or promoter_id is null),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id)
);
create index on flows.holder (region_id, promoter_id);
create index on flows.holder (entered_by);
create index on flows.holder (municipality_code);
select shell.hold_regions_apart('flows.holder');
create policy person on flows.holder for select to ${app}
    using (entered_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on flows.holder to ${app};
grant update (name, contact, municipality_code, undertaking_id, cohorts) on flows.holder to ${app};

-- What somebody has to spare or needs. Its holder's alone until it is published on purpose, to the companies of the same rounds
-- ('cohort'), to companies and promoters of the county, or to everybody; never with a name before both sides have said yes.
-- material is a key of content/materials: "plastic", "plastic.pe" or "plastic.pe.film". tonnes_year is null while it cannot
-- be worked out. An end that is not said is open.
create table flows.flow (
    region_id         uuid not null,
    id                uuid not null,
    holder_id         uuid not null,
    direction         text not null check (direction in ('offer', 'need')),
    title             text not null check (title <> '' and length(title) <= 120),
    words             text not null default '' check (length(words) <= 1000),
    material          text not null check (material ~ '^[a-z0-9-]+(\.[a-z0-9-]+){0,2}$'),
    ewc               text not null default '' check (ewc ~ '^(\d{6})?$'),
    hazardous         boolean not null default false,
    legal_status      text not null default 'unknown'
                      check (legal_status in ('product', 'by_product', 'waste', 'end_of_waste', 'unknown')),
    form              text not null default ''
                      check (form in ('', 'solid', 'bulk', 'liquid', 'gas', 'heat', 'packaging', 'equipment', 'capacity')),
    amount            numeric(14, 3) check (amount > 0),
    unit              text not null default 't' check (unit in ('t', 'kg', 'm3', 'pcs', 'MWh', 'h')),
    t_per_unit        numeric(14, 6) check (t_per_unit > 0),
    per               text not null default 'year' check (per in ('once', 'week', 'month', 'year')),
    tonnes_year       numeric(14, 3) check (tonnes_year > 0),
    starts_on         date not null,
    ends_on           date,
    pattern           text not null default 'continuous'
                      check (pattern in ('continuous', 'regular', 'seasonal', 'irregular', 'once')),
    quality           text not null default 'unknown' check (quality in ('a_clean', 'b_sorted', 'c_mixed', 'unknown')),
    contaminants      text[] not null default '{}' check (cardinality(contaminants) <= 20),
    excluded          text[] not null default '{}' check (cardinality(excluded) <= 20),
    accepts_waste     boolean not null default false,
    has_permit        boolean not null default false,
    price_sek_t       numeric(9, 2) check (price_sek_t between -100000 and 100000),
    transport         text not null default 'either' check (transport in ('pickup', 'delivers', 'either')),
    municipality_code text not null references organisations.municipality,
    max_distance_km   int not null default 1500 check (max_distance_km between 1 and 1500),
    retention         text not null default '' check (retention in ('', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9')),
    handling          text not null default ''
                      check (handling in ('', 'sold', 'recycled', 'energy', 'landfill', 'stock', 'none')),
    handling_sek_year numeric(12, 0),
    visibility        text not null default 'private' check (visibility in ('private', 'cohort', 'county', 'public')),
    state             text not null default 'draft' check (state in ('draft', 'published', 'paused', 'closed')),
    expires_on        date,
    version           int not null,
    changed_by        uuid not null references people.person,
    changed_at        timestamptz not null,
    created_at        timestamptz not null,
    primary key (region_id, id),
    unique (region_id, holder_id, id),
    check (ends_on >= starts_on),
    check ((state = 'published') <= (visibility <> 'private' and expires_on is not null)),
    foreign key (region_id, holder_id) references flows.holder (region_id, id)
);
create index on flows.flow (changed_by);
create index on flows.flow (municipality_code);
create index on flows.flow (region_id, expires_on) where state = 'published';
select shell.hold_regions_apart('flows.flow');
create policy person on flows.flow for select to ${app}
    using (changed_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert, update on flows.flow to ${app};
