-- What somebody said, in the other of the two languages, as a manager proposes it; shown when the one who spoke has said yes to it.
create table voices.translation (
    region_id    uuid not null,
    interview_id uuid not null,
    position     int not null,
    question     text not null check (question <> '' and length(question) <= 4000),
    answer       text not null check (answer <> '' and length(answer) <= 4000),
    agreed       boolean not null default false,
    primary key (region_id, interview_id, position),
    foreign key (region_id, interview_id, position)
        references voices.interview_answer (region_id, interview_id, position) on delete cascade
);
select shell.hold_regions_apart('voices.translation');
grant select, insert, delete on voices.translation to ${app};
grant update (agreed) on voices.translation to ${app};

-- The same on the public page; empty where there is none.
alter table voices.voice_answer
    add column question_other text not null default '',
    add column answer_other   text not null default '';
