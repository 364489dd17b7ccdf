-- A promoter may think that something is no question; it is held then, until somebody at the region has decided.
alter table network.request_line drop constraint request_line_kind_check;
alter table network.request_line add constraint request_line_kind_check check (
    kind in ('MORE', 'ANSWER', 'NOTE', 'TAKEN', 'HANDED', 'REMINDED', 'PASSED_ON', 'REGION_TOLD', 'CLOSED', 'OPENED', 'HELPED',
             'DOUBTED'));

-- A company of one person is called what the person is called, and is forgotten with them.
grant update (company) on network.request to ${app};
