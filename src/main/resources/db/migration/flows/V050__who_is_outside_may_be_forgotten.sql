-- Somebody outside all programmes does not want to be here any more, or nothing of theirs has been shown for half a year: what they
-- are called, how one reaches them and who there said yes are taken away. What was delivered stays, with nobody's name.
alter table flows.holder add column forgotten_on date;
grant update (forgotten_on) on flows.holder to ${app};
create index on flows.holder (region_id, created_at) where organisation_id is null and forgotten_on is null;
alter table flows.consent drop constraint consent_who_check;
alter table flows.consent add check (length(who) <= 160);
grant update (who) on flows.consent to ${app};
create policy person on flows.consent for select to ${app}
    using (noted_by = nullif(current_setting('framsteg.person', true), '')::uuid);
