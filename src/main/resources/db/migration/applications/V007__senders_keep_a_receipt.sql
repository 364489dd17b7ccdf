-- What the link of a form opens once it has been sent: a receipt of what was typed there, for a short while. The link that
-- opens the application itself is another, and goes by mail.
alter table applications.draft add column sent_at timestamptz;
create index on applications.draft (region_id, sent_at);
grant update (sent_at) on applications.draft to ${app};
