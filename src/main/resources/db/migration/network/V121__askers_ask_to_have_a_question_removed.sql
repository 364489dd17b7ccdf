-- A question is a public record. Its asker may ask the region to remove it; the region says yes or no, and what it said yes to is
-- taken away by its own rule, so that it stands in that night's protocol.
alter table network.request add column removal_asked_at timestamptz;
alter table network.request add column removal_agreed_at timestamptz;
create index on network.request (region_id, removal_asked_at) where removal_asked_at is not null;
grant update (removal_asked_at, removal_agreed_at) on network.request to ${app};
alter table network.request_line drop constraint request_line_kind_check;
alter table network.request_line add constraint request_line_kind_check check (
    kind in ('MORE', 'ANSWER', 'NOTE', 'TAKEN', 'HANDED', 'REMINDED', 'PASSED_ON', 'REGION_TOLD', 'CLOSED', 'OPENED', 'HELPED',
             'DOUBTED', 'REMOVAL_ASKED', 'REMOVAL_AGREED', 'REMOVAL_REFUSED'));
