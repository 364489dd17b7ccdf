-- Messages to chosen companies, and the summary of a morning, are kinds of letters of their own.
alter table shell.outgoing_mail
    drop constraint outgoing_mail_kind_check,
    add check (kind in ('SIGN_IN', 'INVITATION', 'RECEIPT', 'DECISION', 'SESSION_REMINDER', 'ASKING', 'INFORMING'));

-- Which mail that is not necessary a person does not want.
create table shell.unwanted_mail (
    person_id uuid not null,
    topic     text not null check (topic in ('MESSAGES', 'MORNING', 'REMINDERS')),
    since     timestamptz not null,
    primary key (person_id, topic)
);
grant select, insert, delete on shell.unwanted_mail to ${app};
