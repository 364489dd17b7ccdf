-- Whoever published a flow, or added a file to one, is given that among what is kept of them, and where their company has published.
drop policy person on flows.flow;
create policy person on flows.flow for select to ${app}
    using (changed_by = nullif(current_setting('framsteg.person', true), '')::uuid
           or published_by = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on flows.file for select to ${app}
    using (added_by = nullif(current_setting('framsteg.person', true), '')::uuid);
create policy person on flows.published_place for select to ${app}
    using (exists (select from flows.flow f
                    where f.region_id = published_place.region_id and f.holder_id = published_place.holder_id
                      and f.published_by = nullif(current_setting('framsteg.person', true), '')::uuid));
