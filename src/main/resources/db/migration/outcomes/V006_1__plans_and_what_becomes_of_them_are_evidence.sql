-- That a company has drawn up a plan and adopted it, what it expects of its actions, and how they went: from the plans that
-- companies keep here. A subject is one company's plan in one programme, or one part of what is told of it.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion', 'enrolment', 'baseline', 'plan', 'effect', 'follow-up'));
