-- Hours that a promoter's worker has spent, in quarters, on a company or on work in general. Once signed a row is never changed
-- or taken away: a correction is a new row that stands in its place. One call is logged at most once.
create table network.hours (
    region_id       uuid not null references organisations.region,
    id              uuid not null,
    person_id       uuid not null references people.person,
    promoter_id     uuid not null,
    programme_id    uuid not null,
    organisation_id uuid,
    worked_on       date not null,
    quarters        int not null check (quarters between 0 and 96),
    activity        text not null check (activity in ('CALL', 'VISIT', 'COURSE', 'PREPARATION', 'OTHER')),
    work_package    text not null check (length(work_package) <= 60),
    words           text not null check (length(words) <= 300),
    talk_id         uuid,
    replaces_id     uuid,
    logged_at       timestamptz not null,
    signed_at       timestamptz,
    primary key (region_id, id),
    unique (region_id, talk_id),
    unique (region_id, replaces_id),
    check (quarters > 0 or replaces_id is not null),
    foreign key (region_id, promoter_id) references organisations.organisation (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, replaces_id) references network.hours (region_id, id)
);
create index on network.hours (region_id, person_id, worked_on);
create index on network.hours (region_id, promoter_id, worked_on);
create index on network.hours (region_id, organisation_id);
create index on network.hours (region_id, programme_id);
create index on network.hours (person_id);
select shell.hold_regions_apart('network.hours');
grant select, insert, delete on network.hours to ${app};
grant update (signed_at, words) on network.hours to ${app};
