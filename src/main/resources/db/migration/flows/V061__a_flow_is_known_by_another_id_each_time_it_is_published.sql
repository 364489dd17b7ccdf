-- The id by which others know a flow while it is published; its own id is its holder's. It is another each time the flow is
-- published, whoever writes and however, so that what is taken back and published again cannot be joined by who has seen both.
alter table flows.flow add column shown_id uuid not null default gen_random_uuid();
create unique index on flows.flow (region_id, shown_id);

create function flows.show_anew() returns trigger language plpgsql as $$
begin
    new.shown_id := gen_random_uuid();
    return new;
end $$;
create trigger show_anew before update of state on flows.flow
    for each row when (new.state = 'published' and old.state <> 'published') execute function flows.show_anew();
