-- What one of those who decide has written beside what they sent. Nobody else reads it; it goes when the decision is made.
alter table plan.ballot
    add column unsent_question text not null default '' check (length(unsent_question) <= 1000),
    add column unsent_words    text not null default '' check (length(unsent_words) <= 1000);
grant update (unsent_question, unsent_words) on plan.ballot to ${app};
