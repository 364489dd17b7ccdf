-- What is held is kept from the day it was held, however old the question is; null where that was when it was asked. What the
-- asker was promised first is what an answer is counted against, though a later promise is another; null for older questions.
alter table network.request add column held_at timestamptz;
alter table network.request add column first_promised_at timestamptz;
grant update (held_at, first_promised_at) on network.request to ${app};
