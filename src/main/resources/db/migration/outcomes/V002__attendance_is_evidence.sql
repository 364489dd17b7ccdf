-- That an organisation was at a meeting, from the programme's own records. A subject is one organisation at one meeting; what
-- is told of it twice is one row.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance'));
create unique index on outcomes.evidence (region_id, subject) where kind = 'attendance' and replaces is null;
