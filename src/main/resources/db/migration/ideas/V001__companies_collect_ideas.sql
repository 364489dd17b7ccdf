create schema ideas;
grant usage on schema ideas to ${app};
