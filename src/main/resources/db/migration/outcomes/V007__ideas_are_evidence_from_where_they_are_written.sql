-- To whom an idea is new. Ideas that companies write here say so; those that a file tells of do not.
alter table outcomes.evidence
    add column new_to text check (new_to in ('firm', 'region', 'market'));

-- Ideas for new ways of working and of doing business are counted beside those for products and services, not among them.
update outcomes.standing set indicator = 'ideas-apart'
 where indicator = 'ideas' and detail not in ('product', 'service');
update outcomes.total set indicator = 'ideas-apart'
 where indicator = 'ideas' and detail not in ('product', 'service');
