-- For how long a region keeps what has been given out, when that is another time than the house's own.
create table records.disclosure_term (
    region_id uuid primary key references organisations.region,
    years     int not null check (years between 1 and 10)
);
select shell.hold_regions_apart('records.disclosure_term');
grant select, insert, update on records.disclosure_term to ${app};

-- What was decided of each record goes with it; the records themselves stay where they are kept, for as long as those are.
grant delete on records.disclosure, records.disclosure_row to ${app};
