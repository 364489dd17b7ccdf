-- What a company's own idea spares of material in a year: one subject is one idea, however often its tonnes are told anew.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment',
         'completion', 'enrolment', 'baseline', 'plan', 'effect', 'follow-up', 'delivery', 'own-material'));
create index on outcomes.evidence (region_id, subject) where kind = 'own-material';
