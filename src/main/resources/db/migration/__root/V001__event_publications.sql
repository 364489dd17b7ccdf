create schema events;
grant usage on schema events to ${app};

-- Events that a module has published and a listener in another has not yet finished with. Ids, dates and codes only.
create table events.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index on events.event_publication using hash (serialized_event);
create index on events.event_publication (completion_date);
grant select, insert, update, delete on events.event_publication to ${app};
