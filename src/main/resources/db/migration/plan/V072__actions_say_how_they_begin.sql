-- What somebody does first of all, in less than an hour: written at the company, or taken with a proposed action.
alter table plan.action add column first_step text not null default '' check (length(first_step) <= 300);
