-- Two years after a round nobody needs to know who said what: the answers stay as the company's, and of the person nothing.
-- That something was said in a call is still told, by its day.
alter table surveys.sheet alter column person_id drop not null;
alter table surveys.sheet drop constraint sheet_check;
alter table surveys.sheet add constraint sheet_called check (entered_by is null or called_on is not null);
grant update (person_id), delete on surveys.sheet to ${app};
grant delete on surveys.saving, surveys.link to ${app};

alter table surveys.company_answer alter column person_id drop not null;
alter table surveys.company_answer drop constraint company_answer_check;
alter table surveys.company_answer add constraint company_answer_called check (entered_by is null or called_on is not null);
grant update (person_id, entered_by) on surveys.company_answer to ${app};
