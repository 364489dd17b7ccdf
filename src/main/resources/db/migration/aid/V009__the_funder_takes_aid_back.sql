-- Aid that the funder granted and has taken back, by its own decision: under which number. It counts no more against the
-- ceiling from then on, as that which the region has taken back.
alter table aid.record add column taken_back_number text;
alter table aid.record add constraint record_taken_back_number_check
    check (taken_back_number is null or state = 'TAKEN_BACK' and case_number is not null and taken_back_number <> '');
