-- The number that somebody has chosen to show their colleagues, as one may call it.
alter table plan.colleague add column phone text not null default '' check (phone = '' or phone ~ '^\+[0-9]{7,15}$');
grant update (phone) on plan.colleague to ${app};
