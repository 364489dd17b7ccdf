-- By which number somebody is called: as they say themselves, or as somebody who looks after their company has noted until they do.
alter table people.person
    add column phone text not null default '' check (phone = '' or phone ~ '^\+[1-9][0-9]{6,14}$'),
    add column phone_own boolean not null default false;
