-- A company that leaves its programme before aid is granted gets none.
alter table aid.record drop constraint record_refused_for_check;
alter table aid.record add constraint record_refused_for_check
    check (refused_for in ('PRIMARY_PRODUCTION', 'OVER_CEILING', 'FUNDER', 'LEFT', 'OTHER'));
