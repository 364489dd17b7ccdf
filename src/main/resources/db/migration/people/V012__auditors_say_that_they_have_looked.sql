-- An auditor does one thing: says that they have looked at a decision. What is done is written down as done on the pass.
alter table people.audit_entry
    alter column person_id drop not null,
    add column pass_id uuid,
    add foreign key (region_id, pass_id) references people.auditor_pass (region_id, id),
    add check (num_nonnulls(person_id, pass_id) = 1);
create index on people.audit_entry (region_id, pass_id);

-- Whose pass something was done on, as other modules read it.
create view people.pub_auditor_pass with (security_invoker) as
    select region_id, id, programme_id, name from people.auditor_pass;
grant select on people.pub_auditor_pass to ${app};
