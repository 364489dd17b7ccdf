-- What somebody has said stops them goes with them; that it was said stays.
grant update (before, after) on plan.action_change to ${app};
