-- What has become of an organisation's part in a programme: who changed it, when and why. Append-only. It belongs to the
-- programme and the organisation, so that it can be read also when the part itself has been taken back.
create table programmes.participation_change (
    region_id       uuid not null,
    id              uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    kind            text not null check (kind in ('PAUSED', 'RESUMED', 'MOVED', 'ENDED', 'READMITTED')),
    reason          text check (reason in ('TIME', 'STAFFING', 'RELEVANCE', 'FINANCES', 'CLOSED', 'OTHER')),
    words           text not null,
    back_on         date,
    from_cohort     uuid,
    to_cohort       uuid,
    happened_on     date not null,
    at              timestamptz not null,
    person_id       uuid not null references people.person,
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, from_cohort) references programmes.cohort (region_id, id),
    foreign key (region_id, to_cohort) references programmes.cohort (region_id, id),
    check ((reason is not null) = (kind = 'ENDED')),
    check ((to_cohort is not null) = (kind = 'MOVED'))
);
create index on programmes.participation_change (region_id, organisation_id, programme_id, at);
create index on programmes.participation_change (region_id, programme_id);
create index on programmes.participation_change (person_id);
select shell.hold_regions_apart('programmes.participation_change');
grant select, insert on programmes.participation_change to ${app};
