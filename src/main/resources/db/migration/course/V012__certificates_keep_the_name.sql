-- A certificate says what its holder was called when it was issued, whatever they call themselves later; the company's contact
-- may let it say what they are called now. Erased with the person.
alter table course.certificate add column name text;
grant update (name) on course.certificate to ${app};

alter table course.certificate no force row level security;
update course.certificate c set name = p.name
  from people.pub_person p
 where p.id = c.person_id and c.ended_at is null;
alter table course.certificate force row level security;
