-- What was delivered: the widest of the three levels of material, such as "plastic".
alter table flows.delivery add column material text not null default '' check (material ~ '^([a-z0-9-]+)?$');
update flows.delivery d set material = split_part(s.material, '.', 1)
  from flows.match_side s
 where s.region_id = d.region_id and s.match_id = d.match_id and s.side = 'offer';
alter table flows.delivery alter column material drop default;
