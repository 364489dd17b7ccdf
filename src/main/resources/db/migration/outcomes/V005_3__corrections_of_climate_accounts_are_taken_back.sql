-- A correction that is taken back is a new row with the first one's source, so a source may stand in several rows.
drop index outcomes.evidence_region_id_source_id_idx;
create index on outcomes.evidence (region_id, source_id) where kind = 'baseline' and source_type = 'baseline';
