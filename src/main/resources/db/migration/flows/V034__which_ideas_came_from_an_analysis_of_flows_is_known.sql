create view flows.pub_ladder_idea with (security_invoker) as
    select region_id, organisation_id, idea_id from flows.ladder_idea;
grant select on flows.pub_ladder_idea to ${app};
