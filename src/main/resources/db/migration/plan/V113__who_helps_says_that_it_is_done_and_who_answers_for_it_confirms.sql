-- Whoever helps with an action says that it is done; it is so when who answers for it, or a lead, has confirmed that.
alter table plan.need
    drop constraint need_kind_check,
    add constraint need_kind_check check (kind in ('stuck', 'help', 'done'));
