-- The address that answered a press may be a link that is all its holder needs: from now on it is kept encrypted. What
-- stands there from before is worth nothing within two days, and cannot be read.
alter table shell.form_answer alter column location type bytea using convert_to(location, 'UTF8');
