-- Who has been asked for the last time is looked for with each visit to a manager's or promoter's home.
create index on surveys.asking (region_id, number, asked_on);
