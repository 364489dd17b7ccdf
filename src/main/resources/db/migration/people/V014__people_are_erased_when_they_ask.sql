-- Somebody has asked to be erased: until the day it can be undone, then it is done by a job. No content, and no name.
create table people.erasure (
    id        uuid primary key,
    person_id uuid not null references people.person,
    asked_at  timestamptz not null,
    due_at    timestamptz not null,
    undone_at timestamptz,
    done_at   timestamptz,
    check (undone_at is null or done_at is null)
);
create unique index on people.erasure (person_id) where undone_at is null and done_at is null;
create index on people.erasure (person_id);
create index on people.erasure (due_at) where undone_at is null and done_at is null;
grant select, insert on people.erasure to ${app};
grant update (undone_at, done_at) on people.erasure to ${app};

-- What an erased person was called, where a signature must keep its name until a day; read there and nowhere else.
create table people.kept_name (
    person_id uuid primary key references people.person,
    name      text not null,
    until_on  date not null
);
create index on people.kept_name (until_on);
grant select, insert, update, delete on people.kept_name to ${app};
