-- That a company had a place when its round began, from the programme's own records. A subject is one company's part in one
-- programme; what is noted twice is one row.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion', 'enrolment'));
create unique index on outcomes.evidence (region_id, subject) where kind = 'enrolment' and replaces is null;
