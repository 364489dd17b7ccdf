-- For which trade a company has last taken a proposed action; it is shown those first.
create table plan.bank_trade (
    region_id       uuid not null,
    organisation_id uuid not null,
    trade           text not null check (trade <> '' and length(trade) <= 80),
    primary key (region_id, organisation_id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id)
);
select shell.hold_regions_apart('plan.bank_trade');
grant select, insert on plan.bank_trade to ${app};
grant update (trade) on plan.bank_trade to ${app};
