-- Whether something is hazardous, and whether a need takes waste or what is hazardous, is null until somebody has answered. A no
-- that stood without anybody having been asked is nobody's word, and is taken as not said. What is not said is matched as before.
alter table flows.flow
    alter column hazardous drop not null, alter column hazardous drop default,
    alter column accepts_waste drop not null, alter column accepts_waste drop default,
    alter column has_permit drop not null, alter column has_permit drop default;
create or replace view flows.opened with (security_invoker) as
    select f.region_id, f.id as flow_id, f.direction, f.material,
           case when f.material like '%.%.%' then f.material end as leaf,
           case when f.material like '%.%' then split_part(f.material, '.', 1) || '.' || split_part(f.material, '.', 2) end as kind,
           split_part(f.material, '.', 1) as family,
           f.ewc, nullif(f.ewc, '') as code, nullif(left(f.ewc, 4), '') as code_group, nullif(left(f.ewc, 2), '') as chapter,
           f.municipality_code, coalesce(cast(round(f.tonnes_year * 1000) as bigint), 0) as kg_year,
           f.starts_on, f.ends_on, f.pattern, f.quality, f.retention,
           cast(lower(cast(f.contaminants as text)) as text[]) as contaminants,
           cast(lower(cast(f.excluded as text)) as text[]) as excluded,
           f.direction = 'offer' and (f.legal_status = 'waste' or f.legal_status = 'unknown' and f.ewc <> '') as waste,
           coalesce(f.accepts_waste, false) as accepts_waste, coalesce(f.hazardous, false) as hazardous,
           coalesce(f.has_permit, false) as permitted,
           f.max_distance_km, h.undertaking_id, h.cohorts, f.visibility = 'cohort' as round_only, f.created_at
      from flows.flow f
      join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
     where f.state = 'published';
update flows.flow
   set hazardous = case when direction = 'offer' and (hazardous or legal_status <> 'unknown') then hazardous end,
       accepts_waste = case when accepts_waste then true end,
       has_permit = case when accepts_waste or has_permit then has_permit end;
