-- Each time that a company has been asked by mail to answer: once, and reminded twice at most. After that somebody calls.
create table surveys.asking (
    region_id       uuid not null,
    programme_id    uuid not null,
    organisation_id uuid not null,
    wave            text not null check (wave in ('T0', 'T1', 'T2', 'T3')),
    number          int not null check (number between 1 and 3),
    asked_on        date not null,
    primary key (region_id, programme_id, organisation_id, wave, number),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
create index on surveys.asking (region_id, organisation_id);
select shell.hold_regions_apart('surveys.asking');
grant select, insert on surveys.asking to ${app};
