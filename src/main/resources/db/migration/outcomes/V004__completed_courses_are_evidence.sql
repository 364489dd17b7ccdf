-- That an organisation has completed the course, from the programme's own records. A subject is one organisation's part in one
-- programme; what is told of it twice is one row.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion'));
create unique index on outcomes.evidence (region_id, subject) where kind = 'completion' and replaces is null;
