-- The keys that badges are signed with, one at a time for the whole installation; the private half is sealed with the
-- installation's secret. A key that signs no more stays, so that what it has signed can be checked.
create table course.badge_key (
    id          text primary key check (id ~ '^[0-9a-f]{16}$'),
    public_key  bytea not null,
    private_key bytea not null,
    made_at     timestamptz not null,
    retired_at  timestamptz
);
create unique index on course.badge_key ((true)) where retired_at is null;
grant select, insert on course.badge_key to ${app};
grant update (retired_at) on course.badge_key to ${app};
