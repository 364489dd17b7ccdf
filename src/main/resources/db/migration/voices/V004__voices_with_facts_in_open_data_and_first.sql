-- Whether somebody who leads the company lets its adopted plan be told beside their words.
alter table voices.consent add column facts boolean not null default false;

-- What the consent goes on to allow, and whether a manager has chosen the voice for the region's first page.
alter table voices.voice
    add column facts     boolean not null default false,
    add column open_data boolean not null default false,
    add column first     boolean not null default false;
