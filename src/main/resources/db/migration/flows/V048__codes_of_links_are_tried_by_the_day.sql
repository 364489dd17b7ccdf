-- How many codes have been tried for a link is counted by the day, so that whoever guesses locks nobody out for longer.
alter table flows.match_link add column tried_on date;
grant update (tried_on) on flows.match_link to ${app};
