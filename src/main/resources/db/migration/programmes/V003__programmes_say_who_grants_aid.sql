-- Who grants the aid that taking part amounts to, and what it is worth to each company. No row: not yet decided.
-- Where the value was worked out, what it was worked out of stands beside it.
create table programmes.aid_setting (
    region_id              uuid not null,
    programme_id           uuid not null,
    granter                text not null check (granter in ('region', 'funder', 'none')),
    reason                 text not null default '',
    value_sek              numeric check (value_sek >= 0),
    direct_cost_sek        numeric check (direct_cost_sek >= 0),
    coaching_hours         numeric check (coaching_hours >= 0),
    unit_cost_sek_per_hour numeric check (unit_cost_sek_per_hour >= 0),
    fees_sek               numeric check (fees_sek >= 0),
    companies              int check (companies > 0),
    primary key (region_id, programme_id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    check (granter <> 'none' or reason <> '')
);
select shell.hold_regions_apart('programmes.aid_setting');
grant select, insert, update on programmes.aid_setting to ${app};
