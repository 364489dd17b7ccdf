-- A company gets another promoter, or none: from whom and to whom stays in its history.
alter table programmes.participation_change
    add column from_promoter uuid,
    add column to_promoter uuid,
    add foreign key (region_id, from_promoter) references organisations.organisation (region_id, id),
    add foreign key (region_id, to_promoter) references organisations.organisation (region_id, id),
    drop constraint participation_change_kind_check,
    add constraint participation_change_kind_check
        check (kind in ('PAUSED', 'RESUMED', 'MOVED', 'ENDED', 'READMITTED', 'HANDED')),
    add check (kind = 'HANDED' or num_nonnulls(from_promoter, to_promoter) = 0);
