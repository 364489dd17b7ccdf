-- What a proposed action is expected to give is an example's until somebody at the company has changed it or said that it holds.
-- Those that were taken before, and that nobody has touched since, are so too.
alter table plan.action
    drop constraint action_confidence_check,
    add constraint action_confidence_check check (confidence in ('', 'low', 'medium', 'high', 'borrowed'));
update plan.action a set confidence = 'borrowed'
 where a.bank_id <> '' and a.confidence = 'low'
   and (a.co2e_t_year is not null or a.material_t_year is not null or a.saving_sek_year is not null)
   and not exists (select from plan.action_change c
                    where c.region_id = a.region_id and c.action_id = a.id
                      and c.field in ('co2e', 'material', 'saving', 'method', 'confidence'));
