-- Who was to decide on a version, in the order of its names: people are renamed, and decide all the same. Empty in versions from before.
alter table plan.version add column deciders uuid[] not null default '{}';
