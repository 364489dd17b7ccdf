-- For how long the rule kept things when it was followed, so that a protocol stays true when the rule is changed (ISO 8601).
alter table records.retention_line
    add column kept_for text not null default '' check (kept_for ~ '^(P[0-9YMD]+)?$');
