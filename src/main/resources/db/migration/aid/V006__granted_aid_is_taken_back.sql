-- Aid that was granted to a company which left before anything started is taken back, with a reason: it counts no more
-- against the ceiling. What was granted stays to be read. Where it stood in the central register already, it is corrected
-- there on a day of its own.
alter table aid.record add column taken_back_on date;
alter table aid.record add column taken_back_for text;
alter table aid.record add column corrected_on date;
alter table aid.record drop constraint record_state_check;
alter table aid.record add constraint record_state_check check (state in
    ('REQUESTED', 'DECLARED', 'CHECKED_OK', 'OVER_CEILING', 'SENT', 'GRANTED', 'REGISTERED', 'TAKEN_BACK', 'REFUSED'));
alter table aid.record drop constraint record_check;
alter table aid.record add constraint record_check
    check ((state in ('GRANTED', 'REGISTERED', 'TAKEN_BACK')) = (granted_on is not null));
alter table aid.record drop constraint record_check1;
alter table aid.record add constraint record_check1
    check (state = 'TAKEN_BACK' or (state = 'REGISTERED') = (registered_on is not null));
alter table aid.record add constraint record_taken_back_check
    check ((state = 'TAKEN_BACK') = (taken_back_on is not null) and (taken_back_on is null) = (taken_back_for is null));
alter table aid.record add constraint record_corrected_check
    check (corrected_on is null or state = 'TAKEN_BACK' and registered_on is not null);
