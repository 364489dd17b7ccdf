-- A row of the table may say that the region itself answers; it names no promoter then.
alter table network.route alter column organisation_id drop not null;
alter table network.route add constraint route_person_is_of_a_promoter
    check (person_id is null or organisation_id is not null);
