-- What is published when a programme is closed stays for good: nothing is published of it any more, and neither a file nor a
-- correction changes its evidence. What companies go on to do by themselves is still noted; it shows when the programme is opened
-- again. Who writes evidence by hand or file holds the programme's sums, as whoever closes it does, so none slips in between.
create function outcomes.refuse_publication_of_closed() returns trigger language plpgsql as $$
begin
    if exists (select from programmes.pub_closed c
                where c.region_id = new.region_id and c.programme_id = new.programme_id) then
        raise exception 'The figures of a closed programme are frozen';
    end if;
    return new;
end $$;
create trigger stays_frozen before insert on outcomes.publication
    for each row execute function outcomes.refuse_publication_of_closed();

create function outcomes.refuse_evidence_of_closed() returns trigger language plpgsql as $$
begin
    if exists (select from programmes.pub_closed c
                 join added e on e.region_id = c.region_id and e.programme_id = c.programme_id
                where e.given = 'import' or e.source_type = 'correction') then
        raise exception 'The evidence of a closed programme is corrected by nobody';
    end if;
    return null;
end $$;
create trigger stays_frozen after insert on outcomes.evidence
    referencing new table as added for each statement execute function outcomes.refuse_evidence_of_closed();
