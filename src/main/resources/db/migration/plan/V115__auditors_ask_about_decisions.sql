-- What an auditor wants to know of a decision before they say that they have looked at it, and what the company answers.
create table plan.review_question (
    region_id       uuid not null,
    id              uuid not null,
    organisation_id uuid not null,
    decision_id     uuid not null,
    pass_id         uuid not null,
    text            text not null check (length(text) <= 1000),
    asked_at        timestamptz not null,
    answer          text not null default '' check (length(answer) <= 2000),
    answered_by     uuid references people.person,
    answered_at     timestamptz,
    primary key (region_id, id),
    foreign key (region_id, organisation_id) references organisations.organisation (region_id, id),
    foreign key (region_id, decision_id) references plan.decision (region_id, id),
    foreign key (region_id, pass_id) references people.auditor_pass (region_id, id)
);
create index on plan.review_question (region_id, organisation_id);
create index on plan.review_question (region_id, decision_id, asked_at);
create index on plan.review_question (region_id, pass_id);
create index on plan.review_question (answered_by);
select shell.hold_regions_apart('plan.review_question');
create policy person on plan.review_question for select to ${app}
    using (answered_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.review_question to ${app};
grant update (answer, answered_by, answered_at) on plan.review_question to ${app};
