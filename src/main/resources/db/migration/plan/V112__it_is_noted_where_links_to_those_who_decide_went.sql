-- Where the link of one of those who decide went when they were asked: an address of their own, that of who asked, one that
-- another of them has too, or none, so that it was handed over. Empty for those asked before it was noted.
alter table plan.ballot
    add column reached text not null default '' check (reached in ('', 'own', 'asker', 'shared', 'none'));
grant update (reached) on plan.ballot to ${app};
