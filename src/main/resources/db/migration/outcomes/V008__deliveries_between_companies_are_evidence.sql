-- What was delivered between two companies that found each other here: one row for each delivery, with one of the two, so that each
-- tonne counts once. A subject is one delivery, however often it was corrected.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion', 'enrolment', 'baseline', 'plan', 'effect', 'follow-up', 'delivery'));
create index on outcomes.evidence (region_id, subject) where kind = 'delivery';
