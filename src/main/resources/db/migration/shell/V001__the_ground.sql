create schema shell;
grant usage on schema shell to ${app};

-- Holds regions apart in one table: rows of the bound region to the application, all rows to the owner (migrations,
-- backup). Without a bound region the comparison is with null, and nothing is seen or written.
create function shell.hold_regions_apart(guarded regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy region on %s to ${app}
                    using (region_id = nullif(current_setting(''framsteg.region'', true), '''')::uuid)', guarded);
    execute format('create policy owner on %s to ${owner} using (true) with check (true)', guarded);
end $$;
revoke execute on function shell.hold_regions_apart from public;

create table shell.form_answer (
    press       bytea primary key,
    location    text not null,
    answered_at timestamptz not null
);
create index on shell.form_answer (answered_at);
grant select, insert, update, delete on shell.form_answer to ${app};
