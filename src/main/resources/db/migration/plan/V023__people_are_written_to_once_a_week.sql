-- When somebody was last written to of their part: at most once a week, by a person or by the house.
alter table plan.colleague add column written_at timestamptz;
grant update (written_at) on plan.colleague to ${app};
