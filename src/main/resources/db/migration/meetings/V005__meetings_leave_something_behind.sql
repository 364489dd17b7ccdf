-- What those who take part get after a meeting: what was said, slides and recording, and what to do for who was away. It is
-- told of once, by letter.
create table meetings.recap (
    region_id      uuid not null,
    meeting_id     uuid not null,
    summary        text not null,
    instead        text not null,
    recording_link text not null,
    slides_link    text not null,
    slides         bytea check (octet_length(slides) between 1 and 10485760),
    version        int not null,
    told_at        timestamptz,
    primary key (region_id, meeting_id),
    foreign key (region_id, meeting_id) references meetings.meeting (region_id, id)
);
select shell.hold_regions_apart('meetings.recap');
grant select, insert, update on meetings.recap to ${app};
