-- When it was last tried and could not be done: whoever has not been tried goes first. And when the person was told that something
-- must be settled before.
alter table people.erasure add column tried_at timestamptz;
alter table people.erasure add column held_at timestamptz;
grant update (tried_at, held_at) on people.erasure to ${app};
