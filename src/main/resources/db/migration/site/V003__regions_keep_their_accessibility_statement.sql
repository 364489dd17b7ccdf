-- What a region states of its pages' accessibility, in full each time; the newest stands. What is not accessible yet is a text.
create table site.statement (
    region_id       uuid not null references organisations.region,
    id              uuid not null,
    conformance     text not null check (conformance in ('FULL', 'PARTLY', 'NOT')),
    assessed_on     date not null,
    method_sv       text not null check (length(method_sv) <= 1000),
    method_en       text not null check (length(method_en) <= 1000),
    reply_days      int not null check (reply_days between 1 and 60),
    supervisor      text not null check (length(supervisor) <= 100),
    supervisor_url  text not null check (length(supervisor_url) <= 300),
    reviewed_on     date not null,
    stated_at       timestamptz not null,
    stated_by       uuid not null references people.person,
    primary key (region_id, id)
);
create index on site.statement (region_id, stated_at);
create index on site.statement (stated_by);
select shell.hold_regions_apart('site.statement');
grant select, insert on site.statement to ${app};
