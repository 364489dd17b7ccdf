-- What those who work with the programme must know of is neither a receipt nor news to a company.
alter table shell.outgoing_mail
    drop constraint outgoing_mail_kind_check,
    add constraint outgoing_mail_kind_check check (kind in
        ('SIGN_IN', 'INVITATION', 'RECEIPT', 'DECISION', 'SESSION_REMINDER', 'ASKING', 'INFORMING', 'NOTE'));
