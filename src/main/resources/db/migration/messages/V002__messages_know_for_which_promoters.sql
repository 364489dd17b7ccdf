-- For which promoter organisations a promoter wrote; empty where a manager or a coach did. Promoters read what their own
-- organisations and the managers have written to their companies, and nothing that others have.
alter table messages.message add column promoter_ids uuid[] not null default '{}';
