-- Whoever has asked to be taken away may ask to be here again: then their wish holds no more, and who wrote that down stays.
alter table network.contact_gone
    add column lifted_at timestamptz,
    add column lifted_by uuid references people.person,
    add check ((lifted_at is null) = (lifted_by is null));
create index on network.contact_gone (lifted_by);
grant update (lifted_at, lifted_by) on network.contact_gone to ${app};
