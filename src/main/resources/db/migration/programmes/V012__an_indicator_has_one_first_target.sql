-- Of several first targets of one indicator, set at the same moment, each later one replaces the one before it. From now
-- on only one can be the first.
update programmes.target t set replaces = first.before
  from (select region_id, id, lag(id) over (partition by region_id, programme_id, indicator order by set_at, id) as before
          from programmes.target
         where replaces is null) first
 where first.before is not null and t.region_id = first.region_id and t.id = first.id;
create unique index on programmes.target (region_id, programme_id, indicator) where replaces is null;
