-- A contact: somebody or something that knows more than the course does. Whom to ask there, and how they are reached, is
-- shown only while it is consented to: by whom, when, to whom it may be shown, and until when.
create table network.contact (
    region_id          uuid not null,
    id                 uuid not null,
    kind               text not null check (kind in ('EXPERT', 'FUNDER', 'PROGRAMME', 'PEER')),
    name               text not null check (name <> ''),
    name_key           text not null collate "C",
    organisation       text not null,
    alike_key          text not null collate "C",
    topics             text[] not null,
    competence         text not null,
    area               text not null check (area in ('COUNTY', 'COUNTRY', 'MUNICIPALITIES')),
    municipality_codes text[] not null,
    cost               text not null check (cost in ('UNKNOWN', 'FREE', 'FROM', 'WORDS')),
    cost_sek           numeric,
    cost_words         text not null,
    helps              text not null,
    site               text not null,
    person             text not null,
    address            text not null check (address = lower(address)),
    phone              text not null,
    consent_by         text,
    consent_on         date,
    consent_until      date,
    consent_to         text check (consent_to in ('PUBLIC', 'COMPANIES', 'PROMOTERS')),
    audience           text not null check (audience in ('PUBLIC', 'COMPANIES', 'PROMOTERS')),
    checked_on         date,
    asked_at           timestamptz,
    company_id         uuid,
    ends_on            date,
    link_hash          bytea not null,
    version            int not null,
    primary key (region_id, id),
    unique (region_id, link_hash),
    foreign key (region_id, company_id) references organisations.organisation (region_id, id),
    check (num_nulls(consent_by, consent_on, consent_until, consent_to) in (0, 4)),
    check (consent_until >= consent_on),
    check ((cost = 'FROM') = (cost_sek is not null)),
    check (company_id is null or kind = 'PEER')
);
create index on network.contact (region_id, name_key, id);
create index on network.contact (region_id, alike_key);
create index on network.contact (region_id, address) where address <> '';
create index on network.contact (region_id, checked_on, id);
create index on network.contact (region_id, consent_until) where consent_until is not null;
create unique index on network.contact (region_id, company_id) where company_id is not null;
select shell.hold_regions_apart('network.contact');
grant select, insert, delete on network.contact to ${app};
grant update (kind, name, name_key, organisation, alike_key, topics, competence, area, municipality_codes, cost, cost_sek,
    cost_words, helps, site, person, address, phone, consent_by, consent_on, consent_until, consent_to, audience, checked_on,
    asked_at, ends_on, link_hash, version) on network.contact to ${app};

-- The words a contact is found by: stems in small letters, and signs for topics, kind and area. Row security makes full
-- text and patterns read whole tables, so what is searched for lies in an index, for whom it may be found beside it.
create table network.contact_word (
    region_id  uuid not null,
    word       text not null collate "C",
    place      int not null,
    contact_id uuid not null,
    audience   int not null,
    primary key (region_id, word, place, contact_id) include (audience),
    foreign key (region_id, contact_id) references network.contact (region_id, id) on delete cascade
);
create unique index on network.contact_word (region_id, contact_id, word) include (place);
select shell.hold_regions_apart('network.contact_word');
grant select, insert, delete on network.contact_word to ${app};

-- Who has done what to a contact, and when: codes only. Nobody is named where the contact itself has, by its link.
create table network.contact_change (
    region_id  uuid not null,
    id         uuid not null,
    contact_id uuid not null,
    changed_at timestamptz not null,
    person_id  uuid references people.person,
    what       text not null check (what in ('ADDED', 'CHANGED', 'CHECKED', 'ASKED', 'CONSENTED', 'INTRODUCED')),
    primary key (region_id, id),
    foreign key (region_id, contact_id) references network.contact (region_id, id) on delete cascade
);
create index on network.contact_change (region_id, contact_id, id);
create index on network.contact_change (person_id);
select shell.hold_regions_apart('network.contact_change');
grant select, insert on network.contact_change to ${app};

-- That there was a contact, and why there is none: no name and no word of it. The keyed hash of the mail address of whoever
-- asked to be taken away keeps them from being entered again by a list that is older.
create table network.contact_gone (
    region_id    uuid not null,
    contact_id   uuid not null,
    kind         text not null check (kind in ('EXPERT', 'FUNDER', 'PROGRAMME', 'PEER')),
    gone_at      timestamptz not null,
    because      text not null check (because in ('OWN_WISH', 'REMOVED', 'ENDED')),
    person_id    uuid references people.person,
    address_hash bytea,
    primary key (region_id, contact_id)
);
create index on network.contact_gone (region_id, address_hash) where address_hash is not null;
create index on network.contact_gone (person_id);
select shell.hold_regions_apart('network.contact_gone');
grant select, insert on network.contact_gone to ${app};
