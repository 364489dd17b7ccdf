-- How often a network has tried a code, or an address been written to by a company it does not belong to, in a span: by keyed
-- hash of the client or of the address.
create table course.question_rate (
    region_id uuid not null references organisations.region,
    subject   text not null,
    since     timestamptz not null,
    counted   int not null,
    primary key (region_id, subject, since)
);
create index on course.question_rate (region_id, since);
select shell.hold_regions_apart('course.question_rate');
grant select, insert, delete on course.question_rate to ${app};
grant update (counted) on course.question_rate to ${app};
