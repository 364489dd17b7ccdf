-- What a manager would rather show of an answer; empty where nothing is proposed. It holds when the one who spoke says yes.
alter table voices.interview_answer
    add column proposed text not null default '' check (length(proposed) <= 4000);
grant update (proposed) on voices.interview_answer to ${app};
