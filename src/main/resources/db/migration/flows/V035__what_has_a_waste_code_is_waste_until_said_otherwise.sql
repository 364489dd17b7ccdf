-- What has a waste code and of which nobody has said what it is by law is matched as waste.
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
           f.accepts_waste, f.hazardous, f.has_permit as permitted,
           f.max_distance_km, h.undertaking_id, h.cohorts, f.visibility = 'cohort' as round_only, f.created_at
      from flows.flow f
      join flows.holder h on h.region_id = f.region_id and h.id = f.holder_id
     where f.state = 'published';
