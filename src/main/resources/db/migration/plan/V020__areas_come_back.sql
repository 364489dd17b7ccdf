-- An area that was taken away comes back with the people who answered for it.
alter table plan.area add column removed boolean not null default false;
grant update (removed) on plan.area to ${app};
