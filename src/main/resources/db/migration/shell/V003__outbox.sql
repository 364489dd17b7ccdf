-- Letters that have been posted. What a letter says is encrypted (it may hold a link that signs somebody in), and
-- forgotten once it has been sent.
create table shell.outgoing_mail (
    id                uuid primary key,
    kind              text not null
        check (kind in ('SIGN_IN', 'INVITATION', 'RECEIPT', 'DECISION', 'SESSION_REMINDER', 'ASKING')),
    organisation_id   uuid check (kind <> 'ASKING' or organisation_id is not null),
    recipient_name    text not null,
    recipient_address text not null,
    sender_name       text not null,
    reply_to          text not null,
    content           bytea,
    state             text not null check (state in ('WAITING', 'SENT', 'KEPT', 'GIVEN_UP', 'WITHHELD')),
    tries             int not null default 0,
    problem           text,
    created_at        timestamptz not null,
    worth_until       timestamptz not null,
    sent_at           timestamptz,
    check ((state = 'SENT') = (sent_at is not null))
);
create index on shell.outgoing_mail (state, created_at);
create index on shell.outgoing_mail (recipient_address);
grant select, insert, update, delete on shell.outgoing_mail to ${app};

-- When a company was last asked for something by mail.
create table shell.asking_mail (
    organisation_id uuid primary key,
    asked_at        timestamptz not null
);
grant select, insert, update on shell.asking_mail to ${app};
