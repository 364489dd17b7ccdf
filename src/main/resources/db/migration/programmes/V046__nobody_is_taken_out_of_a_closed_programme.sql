-- Nor is anybody taken out of a closed programme: whose company it was would be gone when the programme is opened again.
create or replace function programmes.refuse_part_in_closed_programme() returns trigger language plpgsql as $$
begin
    if exists (select from programmes.closing c
                 join changed p on p.region_id = c.region_id and p.programme_id = c.programme_id
                where c.reopened_at is null and (tg_op <> 'UPDATE' or p.promoter_id is not null)) then
        raise exception 'Nobody comes to a closed programme or is taken out of it, and no promoter follows its companies';
    end if;
    return null;
end $$;
create trigger stays_closed_to_old after delete on programmes.participation
    referencing old table as changed for each statement execute function programmes.refuse_part_in_closed_programme();
