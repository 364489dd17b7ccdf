-- What an auditor may have read stays as it was answered: it is emptied when whoever wrote it is forgotten, and otherwise never changed.
create function plan.answer_stays() returns trigger language plpgsql as $$
begin
    if old.answer <> '' and new.answer <> '' then
        raise exception 'An auditor may have read the answer: it is not changed';
    end if;
    return new;
end $$;
create trigger stays before update of answer on plan.review_question
    for each row execute function plan.answer_stays();
