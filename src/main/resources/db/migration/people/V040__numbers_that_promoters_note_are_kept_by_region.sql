-- By which number somebody at a company may be called, as a promoter of the region has noted. It holds in that region alone, until
-- they say themselves, and goes with what makes them one to call. Readable when its region or its person is bound.
create table people.noted_phone (
    region_id     uuid not null references organisations.region,
    membership_id uuid not null,
    person_id     uuid not null references people.person,
    phone         text not null check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    primary key (region_id, membership_id),
    foreign key (region_id, membership_id) references people.membership (region_id, id) on delete cascade
);
create index on people.noted_phone (region_id, person_id);
create index on people.noted_phone (person_id);
select shell.hold_regions_apart('people.noted_phone');
create policy person on people.noted_phone for select to ${app}
    using (person_id = nullif(current_setting('framsteg.person', true), '')::uuid);
grant select, insert on people.noted_phone to ${app};
grant update (phone) on people.noted_phone to ${app};

insert into people.noted_phone (region_id, membership_id, person_id, phone)
select m.region_id, m.id, m.person_id, p.phone
  from people.person p
  join people.membership m on m.person_id = p.id
 where p.phone <> '' and not p.phone_own
   and exists (select from people.audit_entry a
                where a.region_id = m.region_id and a.organisation_id = m.organisation_id
                  and a.verb = 'people.note-phone' and p.id = any(a.subject_ids));
update people.person set phone = '' where not phone_own;
