-- The last letter to an address tells whether letters reach it.
create index on shell.outgoing_mail (recipient_address, created_at desc);
drop index shell.outgoing_mail_recipient_address_idx;
