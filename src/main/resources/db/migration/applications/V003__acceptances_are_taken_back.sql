-- What stood before a decision, and what an acceptance gave, so that taking it back restores just that: how its part in the
-- programme was before, whether its aid was asked about then, and which memberships it made.
alter table applications.application add column state_before text check (state_before in
    ('SUBMITTED', 'NEEDS_INFO', 'ACCEPTED', 'WAITLISTED', 'REJECTED', 'WITHDRAWN'));
alter table applications.application add column part_before text;
alter table applications.application add column asked_for_aid boolean not null default false;
alter table applications.applicant add column membership_id uuid;
grant update (state_before, part_before, asked_for_aid) on applications.application to ${app};
grant update (membership_id) on applications.applicant to ${app};
