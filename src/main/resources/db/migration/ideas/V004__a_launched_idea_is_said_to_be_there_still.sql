-- The last day on which a company has said that what it launched is still there to be bought or used.
alter table ideas.idea
    add column still_on date,
    add check (still_on is null or launched_on is not null and still_on >= launched_on);
grant update (still_on) on ideas.idea to ${app};
alter table ideas.version
    drop constraint version_what_check,
    add constraint version_what_check check (what in ('added', 'written', 'restored', 'dropped', 'taken-up', 'removed', 'back',
                                                      'merged', 'unmerged', 'trial', 'result', 'trial-removed', 'launched',
                                                      'launch-undone', 'still-there'));
