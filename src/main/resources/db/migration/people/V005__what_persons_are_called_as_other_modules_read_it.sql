-- What somebody is called whom a row of another module names as having done something.
create view people.pub_person with (security_invoker) as
    select id, name from people.person;
grant select on people.pub_person to ${app};
