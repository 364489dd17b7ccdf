-- That a company has climate accounts of a year that its coach has approved, and how much of them is estimated. A subject is one
-- company's accounts of one year in one programme.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion', 'enrolment', 'baseline'));
create unique index on outcomes.evidence (region_id, source_id) where kind = 'baseline' and source_type = 'baseline';
