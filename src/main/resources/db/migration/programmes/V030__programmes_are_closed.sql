-- When a programme was closed and by whom, and when and why it was opened again. It is closed while one of its rows has not been
-- opened again.
create table programmes.closing (
    region_id    uuid not null,
    id           uuid not null,
    programme_id uuid not null,
    closed_at    timestamptz not null,
    closed_by    uuid not null references people.person,
    reopened_at  timestamptz,
    reopened_by  uuid references people.person,
    reason       text not null default '' check (length(reason) <= 500),
    primary key (region_id, id),
    foreign key (region_id, programme_id) references programmes.programme (region_id, id),
    check (num_nulls(reopened_at, reopened_by) in (0, 2)),
    check ((reopened_at is null) = (reason = ''))
);
create unique index on programmes.closing (region_id, programme_id) where reopened_at is null;
create index on programmes.closing (region_id, programme_id, closed_at);
create index on programmes.closing (closed_by);
create index on programmes.closing (reopened_by);
select shell.hold_regions_apart('programmes.closing');
grant select, insert on programmes.closing to ${app};
grant update (reopened_at, reopened_by, reason) on programmes.closing to ${app};

-- Those that are closed now, for modules above.
create view programmes.pub_closed with (security_invoker) as
    select region_id, programme_id, closed_at from programmes.closing where reopened_at is null;
grant select on programmes.pub_closed to ${app};

-- Whose company it was until the programme was closed. A promoter follows a company by promoter_id alone, wherever that is asked.
alter table programmes.participation
    add column promoter_before uuid,
    add foreign key (region_id, promoter_before) references organisations.organisation (region_id, id),
    add check (num_nonnulls(promoter_id, promoter_before) <= 1);
create index on programmes.participation (region_id, promoter_before) where promoter_before is not null;

-- What a closed programme is stays as it is: what it is called and when it ends, and its rounds.
create function programmes.refuse_of_closed_programme() returns trigger language plpgsql as $$
begin
    if exists (select from programmes.closing c
                where c.region_id = new.region_id and c.programme_id = new.id and c.reopened_at is null) then
        raise exception 'A closed programme is not changed';
    end if;
    return new;
end $$;
create trigger stays_closed before update on programmes.programme
    for each row execute function programmes.refuse_of_closed_programme();

create function programmes.refuse_round_of_closed_programme() returns trigger language plpgsql as $$
begin
    if exists (select from programmes.closing c
                where c.region_id = new.region_id and c.programme_id = new.programme_id and c.reopened_at is null) then
        raise exception 'A closed programme has no new rounds, and none that change';
    end if;
    return new;
end $$;
create trigger stays_closed before insert or update on programmes.cohort
    for each row execute function programmes.refuse_round_of_closed_programme();

-- Nobody comes to take part in it, and no promoter follows its companies. Asked once for all rows of a statement: a file may
-- bring hundreds of thousands.
create function programmes.refuse_part_in_closed_programme() returns trigger language plpgsql as $$
begin
    if exists (select from programmes.closing c
                 join changed p on p.region_id = c.region_id and p.programme_id = c.programme_id
                where c.reopened_at is null and (tg_op = 'INSERT' or p.promoter_id is not null)) then
        raise exception 'Nobody comes to take part in a closed programme, and no promoter follows its companies';
    end if;
    return null;
end $$;
create trigger stays_closed_to_new after insert on programmes.participation
    referencing new table as changed for each statement execute function programmes.refuse_part_in_closed_programme();
create trigger stays_closed after update on programmes.participation
    referencing new table as changed for each statement execute function programmes.refuse_part_in_closed_programme();
