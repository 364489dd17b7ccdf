-- The picture that somebody who speaks with their name has put beside it themselves, sealed, and in words what is seen on it.
create table voices.picture (
    region_id    uuid not null,
    interview_id uuid not null,
    shows        text not null check (shows <> '' and length(shows) <= 300),
    content      bytea not null,
    added_at     timestamptz not null,
    primary key (region_id, interview_id),
    foreign key (region_id, interview_id) references voices.interview (region_id, id) on delete cascade
);
select shell.hold_regions_apart('voices.picture');
grant select, insert, delete on voices.picture to ${app};
