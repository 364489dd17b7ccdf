-- Answers that have been replaced, as those who decide may have read them. The one that holds stands with its question.
create table plan.board_answer (
    region_id   uuid not null,
    id          uuid not null,
    question_id uuid not null,
    text        text not null check (length(text) <= 2000),
    answered_by uuid not null references people.person,
    answered_at timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, question_id) references plan.board_question (region_id, id)
);
create index on plan.board_answer (region_id, question_id, answered_at);
create index on plan.board_answer (answered_by);
select shell.hold_regions_apart('plan.board_answer');
create policy person on plan.board_answer for select to ${app}
    using (answered_by = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on plan.board_answer to ${app};
grant update (text) on plan.board_answer to ${app};
