-- Anybody sees how a contact is reached only where the contact has said so itself, by a link that went to its own address. A
-- link has a last day, and opens nothing once the address is another.
alter table network.contact add column consent_own boolean not null default false check (not consent_own or consent_by is not null);
alter table network.contact add column link_until timestamptz;
grant update (consent_own, link_until) on network.contact to ${app};
