-- A seat that has become free. It is offered to one after the other on the waiting list, and handled once, however often
-- it is told of.
create table applications.freed_seat (
    region_id uuid not null,
    id        uuid not null,
    cohort_id uuid not null,
    freed_at  timestamptz not null,
    primary key (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id)
);
create index on applications.freed_seat (region_id, cohort_id);
select shell.hold_regions_apart('applications.freed_seat');
grant select, insert on applications.freed_seat to ${app};

-- That a seat is kept for a company on the waiting list until it has answered, at most to the end of a day. One a manager
-- has offered belongs to no freed seat: nobody is asked after it by itself.
create table applications.offer (
    region_id      uuid not null,
    id             uuid not null,
    cohort_id      uuid not null,
    application_id uuid not null,
    seat_id        uuid,
    state          text not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'WITHDRAWN')),
    offered_at     timestamptz not null,
    offered_by     uuid not null references people.person,
    answer_by      date not null,
    ended_at       timestamptz,
    primary key (region_id, id),
    foreign key (region_id, cohort_id) references programmes.cohort (region_id, id),
    foreign key (region_id, application_id) references applications.application (region_id, id),
    foreign key (region_id, seat_id) references applications.freed_seat (region_id, id),
    check ((state = 'OPEN') = (ended_at is null))
);
create unique index on applications.offer (region_id, application_id) where state = 'OPEN';
create unique index on applications.offer (region_id, seat_id) where state = 'OPEN';
create index on applications.offer (region_id, application_id, offered_at);
create index on applications.offer (region_id, seat_id);
create index on applications.offer (region_id, cohort_id, state);
create index on applications.offer (region_id, state, answer_by);
create index on applications.offer (offered_by);
select shell.hold_regions_apart('applications.offer');
grant select, insert on applications.offer to ${app};
grant update (state, ended_at) on applications.offer to ${app};
