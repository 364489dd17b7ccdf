-- How many invitations to a company nobody has used yet.
create index on people.sign_in (next) where used_at is null;
