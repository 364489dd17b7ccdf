-- That a company and a contact have been introduced to each other, with what the company wants, and what came of it, as the
-- company says by a link of its own. A contact that is gone is no longer named here.
create table network.introduction (
    region_id     uuid not null,
    id            uuid not null,
    contact_id    uuid,
    company_id    uuid not null,
    introduced_by uuid not null references people.person,
    wants         text not null check (wants <> ''),
    introduced_at timestamptz not null,
    link_hash     bytea not null,
    asked_at      timestamptz,
    outcome       text check (outcome in ('YES', 'NOT_YET', 'NO')),
    answered_at   timestamptz,
    primary key (region_id, id),
    unique (region_id, link_hash),
    foreign key (region_id, contact_id) references network.contact (region_id, id) on delete set null (contact_id),
    foreign key (region_id, company_id) references organisations.organisation (region_id, id),
    check (num_nulls(outcome, answered_at) in (0, 2))
);
create index on network.introduction (region_id, contact_id, introduced_at);
create index on network.introduction (region_id, company_id, introduced_at);
create index on network.introduction (region_id, introduced_at) where asked_at is null;
create index on network.introduction (introduced_by);
select shell.hold_regions_apart('network.introduction');
grant select, insert on network.introduction to ${app};
grant update (link_hash, asked_at, outcome, answered_at) on network.introduction to ${app};
