-- Somebody has asked to sign in, or been invited to: a link, and where it was asked for a code to type in the browser
-- that asked (handle). Hashes only. Known and unknown addresses get the same row.
create table people.sign_in (
    id          uuid primary key,
    address     text not null,
    person_id   uuid references people.person,
    link_hash   bytea not null unique,
    handle_hash bytea unique,
    code_hash   bytea,
    next        text not null,
    tries       int not null default 0 check (tries <= 5),
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz,
    used_by     uuid references people.person,
    check ((used_at is null) = (used_by is null))
);
create index on people.sign_in (person_id);
create index on people.sign_in (used_by);
create index on people.sign_in (expires_at);
grant select, insert, delete on people.sign_in to ${app};
grant update (link_hash, tries, used_at, used_by) on people.sign_in to ${app};

-- How often in an hour somebody has asked, by keyed hash of the address and of the client.
create table people.sign_in_rate (
    subject bytea not null,
    hour    timestamptz not null,
    asked   int not null,
    primary key (subject, hour)
);
create index on people.sign_in_rate (hour);
grant select, insert, update, delete on people.sign_in_rate to ${app};

-- What somebody was sending when their session had ended or the form had grown too old; theirs alone, for a day.
create table people.unsent_form (
    token_hash bytea primary key,
    person_id  uuid not null references people.person,
    content    bytea not null,
    created_at timestamptz not null
);
create index on people.unsent_form (person_id);
create index on people.unsent_form (created_at);
grant select, insert, delete on people.unsent_form to ${app};
