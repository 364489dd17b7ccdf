-- What a company has chosen to show to a customer or its bank: the lines as they stood, in both languages, behind a link that opens
-- until a day or until it is withdrawn. The link is kept sealed too, so that it can be handed over once more.
create table plan.shared_sheet (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    lines           jsonb not null,
    token_hash      bytea not null,
    sealed          bytea not null,
    until_on        date not null,
    made_by         uuid not null references people.person,
    made_at         timestamptz not null,
    withdrawn_at    timestamptz,
    primary key (region_id, id),
    unique (region_id, token_hash),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on plan.shared_sheet (region_id, organisation_id, made_at);
create index on plan.shared_sheet (made_by);
select shell.hold_regions_apart('plan.shared_sheet');
grant select, insert on plan.shared_sheet to ${app};
grant update (withdrawn_at) on plan.shared_sheet to ${app};
