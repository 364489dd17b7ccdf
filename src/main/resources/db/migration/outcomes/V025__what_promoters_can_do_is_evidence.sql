-- How many at a promoter answer for an action and have completed the course, and how many companies they have coached in the year
-- after it: a subject is one number of one promoter in one programme.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion', 'enrolment', 'baseline', 'plan', 'effect', 'follow-up', 'delivery', 'own-material', 'staff', 'adviser',
         'coaching'));
