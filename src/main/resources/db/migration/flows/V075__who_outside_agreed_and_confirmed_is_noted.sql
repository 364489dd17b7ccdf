-- Who outside all programmes said yes to what is proposed, or to what was delivered, and when, as the promoter noted it who answers
-- for them.
create table flows.step_consent (
    region_id   uuid not null,
    id          uuid not null,
    match_id    uuid not null,
    side        text not null check (side in ('offer', 'need')),
    proposal_id uuid,
    delivery_id uuid,
    who         text not null check (length(who) <= 160),
    said_on     date not null,
    noted_by    uuid not null references people.person,
    noted_at    timestamptz not null,
    primary key (region_id, id),
    check (num_nonnulls(proposal_id, delivery_id) <= 1),
    foreign key (region_id, match_id, side) references flows.match_side (region_id, match_id, side),
    foreign key (region_id, proposal_id) references flows.match_proposal (region_id, id),
    foreign key (region_id, delivery_id) references flows.delivery (region_id, id)
);
create index on flows.step_consent (region_id, match_id, side);
create index on flows.step_consent (region_id, proposal_id);
create index on flows.step_consent (region_id, delivery_id);
create index on flows.step_consent (region_id, noted_at);
create index on flows.step_consent (noted_by);
select shell.hold_regions_apart('flows.step_consent');
create policy person on flows.step_consent for select to ${app}
    using (noted_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on flows.step_consent to ${app};
grant update (who) on flows.step_consent to ${app};
