-- What a round and its programme are called in addresses, for modules above.
create view programmes.pub_cohort_address with (security_invoker) as
    select c.region_id, c.id, c.name as cohort, c.slug as cohort_slug, g.slug as programme_slug
      from programmes.cohort c
      join programmes.programme g on g.region_id = c.region_id and g.id = c.programme_id;
grant select on programmes.pub_cohort_address to ${app};

create view programmes.pub_programme_address with (security_invoker) as
    select region_id, id, slug from programmes.programme;
grant select on programmes.pub_programme_address to ${app};
