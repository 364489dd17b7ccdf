-- How many letters went to a mailbox in a day since somebody else had typed its address, and how many one person had written so:
-- by keyed hash. Of no region, so that nobody is written to as often again in each.
create table network.stranger_rate (
    subject bytea not null,
    day     date not null,
    letters int not null,
    primary key (subject, day)
);
create index on network.stranger_rate (day);
grant select, insert, delete on network.stranger_rate to ${app};
grant update (letters) on network.stranger_rate to ${app};
