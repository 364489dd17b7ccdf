-- Why a question is held: for its own sake, for how much its network asks, or only for how much the region is asked. The network
-- is kept by keyed hash, for a month, so that all that one script has poured in is put away with one press.
alter table network.request add column held_for text check (held_for in ('WORDS', 'NETWORK', 'REGION'));
alter table network.request add column network bytea;
create index on network.request (region_id, network) where network is not null;
grant update (network) on network.request to ${app};
