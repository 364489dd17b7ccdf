-- What a company has said that an action gave stays when it says otherwise or takes it away: one row of a year stands, those before it are kept.
alter table plan.gain
    add column id uuid not null default gen_random_uuid(),
    add column replaced_at timestamptz,
    drop constraint gain_pkey,
    add primary key (region_id, id);
alter table plan.gain alter column id drop default;
create unique index on plan.gain (region_id, action_id, year) where replaced_at is null;
revoke delete on plan.gain from ${app};
revoke update (co2e_t, material_t, saving_sek, method, confidence, person_id, said_at) on plan.gain from ${app};
grant update (replaced_at) on plan.gain to ${app};
