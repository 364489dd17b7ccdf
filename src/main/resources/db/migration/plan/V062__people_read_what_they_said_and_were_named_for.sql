-- What a person has said, decided or been named for is theirs to read, whichever region it lies in.
create policy person on plan.area_colleague for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on plan.action_helper for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on plan.named for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on plan.shared_sheet for select to ${app}
    using (made_by = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on plan.proposal for select to ${app}
    using (responsible = nullif(current_setting('framsteg.person', true), '')::uuid or changed_by = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on plan.version for select to ${app}
    using (frozen_by = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on plan.decision for select to ${app}
    using (recorded_by = nullif(current_setting('framsteg.person', true), '')::uuid
           or exists (select from plan.ballot b
                       where b.region_id = decision.region_id and b.version_id = decision.version_id and b.person_id = nullif(current_setting('framsteg.person', true), '')::uuid));
create policy person on plan.area for select to ${app}
    using (exists (select from plan.area_colleague x
                    where x.region_id = area.region_id and x.area_id = area.id and x.person_id = nullif(current_setting('framsteg.person', true), '')::uuid));
drop policy person on plan.check_in;
create policy person on plan.check_in for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid or entered_by = nullif(current_setting('framsteg.person', true), '')::uuid);
