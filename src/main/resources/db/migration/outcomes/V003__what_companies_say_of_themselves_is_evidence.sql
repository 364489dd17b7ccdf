-- What the answers of a company's people come to, before a course and after it: one row for each dimension and for the index.
alter table outcomes.evidence
    drop constraint evidence_kind_check,
    add constraint evidence_kind_check check (kind in
        ('participation', 'promoter', 'answer', 'action', 'adoption', 'idea', 'strategy', 'attendance', 'assessment'));
